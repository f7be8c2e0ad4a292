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

    /** Those that keep any of the amounts from being exact, sorted. */
    public static List<Cause> of(@Nullable Amount... amounts) {
        TreeSet<Cause> causes = new TreeSet<>();
        for (Amount each : amounts) {
            if (each != null) {
                causes.addAll(each.causes());
            }
        }
        return List.copyOf(causes);
    }

    /** The facts in words; those of the owner, whom the reader has just read, without its address. */
    public static String words(Collection<Cause> causes, String owner) {
        List<String> words = new ArrayList<>();
        for (Cause each : causes) {
            boolean named = !each.address().isEmpty() && !each.address().equals(owner);
            words.add(named ? each.fact() + " of " + each.address() : each.fact());
        }
        return String.join("; ", words);
    }
}
