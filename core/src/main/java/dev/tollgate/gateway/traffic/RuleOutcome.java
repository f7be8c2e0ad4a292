package dev.tollgate.gateway.traffic;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules that may apply to one flow of traffic come to.
 *
 * @param verdict whether it is billed
 * @param billed how much of the volume is billed, from 0 to 1
 * @param rules the ids of all rules that may apply
 * @param why what was read
 */
record RuleOutcome(Verdict verdict, Amount billed, List<String> rules, List<Evidence> why) {
    RuleOutcome {
        rules = List.copyOf(rules);
        why = List.copyOf(why);
    }

    /** All or nothing of the volume, or anything between for the missing fact. */
    static Amount share(Verdict verdict, Cause missing) {
        return switch (verdict) {
            case BILLED -> Amount.exact(1);
            case FREE -> Amount.ZERO;
            case PARTLY, UNKNOWN -> Amount.between(BigDecimal.ZERO, BigDecimal.ONE, missing);
        };
    }

    /** The verdict on a volume of which so much is billed. */
    static Verdict verdict(BigDecimal billed) {
        if (billed.signum() == 0) {
            return Verdict.FREE;
        }
        return billed.compareTo(BigDecimal.ONE) == 0 ? Verdict.BILLED : Verdict.PARTLY;
    }

    /** The verdict when all of these may apply and nothing tells how much each covers. */
    static Verdict agreed(boolean billed, boolean free, boolean open) {
        if (open || billed == free) {
            return Verdict.UNKNOWN;
        }
        return billed ? Verdict.BILLED : Verdict.FREE;
    }
}
