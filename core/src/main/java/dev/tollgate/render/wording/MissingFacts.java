package dev.tollgate.render.wording;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The missing facts of several figures. */
public final class MissingFacts {
    private MissingFacts() {}

    /** Returns the facts that keep any of the amounts from being exact, sorted. */
    public static List<Cause> of(@Nullable Amount... amounts) {
        TreeSet<Cause> causes = new TreeSet<>();
        for (Amount each : amounts) {
            if (each != null) {
                causes.addAll(each.causes());
            }
        }
        return List.copyOf(causes);
    }

    /** Describes the facts. Facts of the owner, which the reader has just read, come without its address. */
    public static String words(Collection<Cause> causes, String owner) {
        List<String> words = new ArrayList<>();
        for (Cause each : causes) {
            words.add(each.address().equals(owner) ? each.fact() : each.describe());
        }
        return String.join("; ", words);
    }
}
