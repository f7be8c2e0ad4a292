package dev.tollgate.policy.budget;

import dev.tollgate.money.Cause;
import dev.tollgate.money.Digits;
import dev.tollgate.policy.DecidingThreshold;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;

/** Describes the facts that would decide a budget. */
final class DeciderText {
    private static final int DECIMALS = 2;
    private static final int MOST_NAMED = 3;

    private DeciderText() {}

    /** Describes the values with which a budget passes. */
    static String describe(BudgetVariable variable, DecidingThreshold threshold, boolean others, String period) {
        boolean most = threshold.direction() == DecidingThreshold.Direction.AT_MOST;
        String words = countsCalls(threshold) ? "the number of serverless calls" : variable.words();
        StringBuilder text = new StringBuilder(most ? "passes while " : "passes once ");
        text.append(words).append(" of ").append(variable.address());
        text.append(most ? " is at most " : " is at least ");
        text.append(format(threshold)).append(period);
        if (others) {
            text.append(", with every other unknown at its lowest");
        }
        return text.append(listMissing(variable.causes())).toString();
    }

    /** Describes how much all unknowns together may come to. */
    static String describeTogether(DecidingThreshold threshold, List<Cause> causes, String period) {
        return "no single fact decides it; passes while all that is not known comes to at most " + format(threshold)
                + period + " above the least that it can be" + listMissing(causes);
    }

    /** Lists missing facts by the names to look for. */
    private static String listMissing(List<Cause> causes) {
        StringJoiner text = new StringJoiner("; ", " (not known: ", ")").setEmptyValue("");
        for (Cause each : causes.subList(0, Math.min(MOST_NAMED, causes.size()))) {
            text.add(each.describe());
        }
        if (causes.size() > MOST_NAMED) {
            text.add("and " + (causes.size() - MOST_NAMED) + " more");
        }
        return text.toString();
    }

    /** Rounds to the side on which the budget passes. */
    private static String format(DecidingThreshold threshold) {
        boolean most = threshold.direction() == DecidingThreshold.Direction.AT_MOST;
        RoundingMode rounding = most ? RoundingMode.FLOOR : RoundingMode.CEILING;
        String unit = countsCalls(threshold) ? "calls" : threshold.unit();
        return Digits.grouped(threshold.value(), 0, DECIMALS, rounding) + " " + unit;
    }

    private static boolean countsCalls(DecidingThreshold threshold) {
        return threshold.unit().equals(ThresholdSolver.CALL);
    }
}
