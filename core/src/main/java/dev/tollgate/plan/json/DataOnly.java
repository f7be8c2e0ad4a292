package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of an interest that a plan's prior state serves: data sources that were read, which stand nowhere else. */
record DataOnly(Interest interest) implements Interest {
    @Override
    public boolean wants(Mode mode, String type) {
        return mode == Mode.DATA && interest.wants(mode, type);
    }

    @Override
    public @Nullable Set<String> attributes(Mode mode, String type) {
        return interest.attributes(mode, type);
    }

    @Override
    public boolean looksUp(Mode mode, String type) {
        return interest.looksUp(mode, type);
    }

    @Override
    public boolean wants(Mode mode, String type, String attribute) {
        return interest.wants(mode, type, attribute);
    }
}
