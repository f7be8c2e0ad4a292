package dev.tollgate.twoplans;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Report;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder with {@code first.json}, a plan of a configuration, {@code second.json}, a plan after it was applied, and {@code usage.yml}. */
record TwoPlans(Path folder) {
    static final String FIRST = "first.json";
    static final String SECOND = "second.json";

    /** Returns what the second plan finds outside the bounds of the first one. */
    List<String> faults() {
        Report first = report(FIRST);
        Report second = report(SECOND);
        List<String> faults = new ArrayList<>();
        compare("after", first.totals().after(), second.totals().after(), faults);
        compare("before of the second", first.totals().after(), second.totals().before(), faults);
        if (first.totals().before().isZero()) {
            compare("difference", first.totals().delta(), second.totals().after(), faults);
        }
        if (!second.totals().delta().isZero()) {
            faults.add("the second plan changes nothing, but its difference is "
                    + second.totals().delta());
        }
        return faults;
    }

    /** Returns true if the first plan leaves open what the second one narrows. */
    boolean learns() {
        return !report(FIRST).totals().after().equals(report(SECOND).totals().after());
    }

    private static void compare(String what, Amount bounds, Amount truth, List<String> faults) {
        boolean low = isAtMost(bounds.low(), truth.low());
        boolean high = bounds.high() == null || (truth.high() != null && isAtMost(truth.high(), bounds.high()));
        if (!low || !high) {
            faults.add(what + ": " + truth.low() + " to " + truth.high() + " is not within " + bounds.low() + " to "
                    + bounds.high());
        }
    }

    private static boolean isAtMost(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || (other != null && one.compareTo(other) <= 0);
    }

    private Report report(String plan) {
        return Tollgate.answer(new Request(
                Request.Command.DIFF,
                new PlanSource.File(Path.of(plan)),
                Path.of("usage.yml"),
                List.of(),
                null,
                null,
                false,
                null,
                folder,
                Map.of()));
    }
}
