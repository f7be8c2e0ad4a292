package dev.tollgate.policy.budget;

import dev.tollgate.money.Cause;
import dev.tollgate.money.Digits;
import dev.tollgate.policy.DecidingThreshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;

/** Says in words what would decide a budget. */
final class DeciderText {
    private static final int DECIMALS = 2;
    private static final int MOST_NAMED = 3;

    private DeciderText() {}

    /** Up to or from which value a budget passes. */
    static String of(BudgetVariable variable, DecidingThreshold threshold, boolean others, String period) {
        boolean most = threshold.direction() == DecidingThreshold.Direction.AT_MOST;
        String start = most ? "passes while " : "passes once ";
        String bound = most ? " is at most " : " is at least ";
        String words =
                threshold.unit().equals(ThresholdSolver.CALL) ? "the number of serverless calls" : variable.words();
        return start + words + " of " + variable.address() + bound + value(threshold) + period
                + (others ? ", with every other unknown at its lowest" : "")
                + missing(variable.causes());
    }

    /** How much everything that is not known may come to where no single fact decides. */
    static String together(DecidingThreshold threshold, List<Cause> causes, String period) {
        return "no single fact decides it; passes while all that is not known comes to at most " + value(threshold)
                + period + " above the least that it can be" + missing(causes);
    }

    /** What is missing, by the names to look for. */
    static String missing(List<Cause> causes) {
        StringJoiner text = new StringJoiner("; ", " (not known: ", ")").setEmptyValue("");
        for (Cause each : causes.subList(0, Math.min(MOST_NAMED, causes.size()))) {
            text.add(each.address().isEmpty() ? each.fact() : each.fact() + " of " + each.address());
        }
        if (causes.size() > MOST_NAMED) {
            text.add("and " + (causes.size() - MOST_NAMED) + " more");
        }
        return text.toString();
    }

    /** Rounded to the side on which the budget passes. */
    private static String value(DecidingThreshold threshold) {
        RoundingMode rounding = threshold.direction() == DecidingThreshold.Direction.AT_MOST
                ? RoundingMode.FLOOR
                : RoundingMode.CEILING;
        BigDecimal value = threshold.value();
        return Digits.grouped(value, 0, DECIMALS, rounding) + " "
                + (threshold.unit().equals(ThresholdSolver.CALL) ? "calls" : threshold.unit());
    }
}
