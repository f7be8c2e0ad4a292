package dev.tollgate.estimate.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much more of a flow is billed after than before, where the volume of what is there on both sides is the same on both, known or not: only
 * the share of it that is billed changes. What was wholly billed can only become less, what was free only more.
 *
 * <p>The volumes must fit what is declared on both sides. Each of the four bounds looks at those of one side at a time, which is never too
 * tight.
 */
final class PairedVolumes {
    private final SideTraffic before;
    private final SideTraffic after;
    private final String carrier;
    private final UsageFlow flow;
    private final Map<String, Amount> changes = new HashMap<>();

    /**
     * @param carrier what carries traffic on both sides
     * @param same what is billed in the same share on both sides, whatever that is
     */
    PairedVolumes(SideTraffic before, SideTraffic after, String carrier, UsageFlow flow, Set<String> same) {
        this.before = before;
        this.after = after;
        this.carrier = carrier;
        this.flow = flow;
        Set<String> both = new HashSet<>(before.leaves(carrier));
        both.retainAll(new HashSet<>(after.leaves(carrier)));
        for (String leaf : both) {
            Amount change = after.leafShare(leaf, flow).minus(before.leafShare(leaf, flow));
            changes.put(leaf, same.contains(leaf) ? Amount.ZERO : change);
        }
    }

    /** What the difference costs; anything is possible where nothing tells which way a rest takes that no part accounts for. */
    Amount cost(Amount price) {
        if (before.parts(carrier).isEmpty() || after.parts(carrier).isEmpty() || leavesAnOpenRest()) {
            return Amount.between(null, null);
        }
        BigDecimal less = most(PairedVolumes::fall, PairedVolumes::fall, PairedVolumes::rise);
        BigDecimal more = most(PairedVolumes::rise, PairedVolumes::rise, PairedVolumes::fall);
        BigDecimal saved = cost(less, price);
        return Amount.between(saved == null ? null : saved.negate(), cost(more, price));
    }

    /** The most that a volume costs: at the dearest price where there is more of it, at the cheapest where there is less. */
    private static @Nullable BigDecimal cost(@Nullable BigDecimal gb, Amount price) {
        if (gb == null || gb.signum() == 0) {
            return gb;
        }
        BigDecimal each = gb.signum() > 0 ? price.high() : price.low();
        return each == null ? null : gb.multiply(each);
    }

    /**
     * The most that a sum over all parts comes to: with the volumes of one side for what is there on both, or with those of the other.
     *
     * @param change the weight of what is there on both sides, by the change of its billed share
     * @param come the weight of what is there only after, by its billed share
     * @param gone the weight of what is there only before, by its billed share
     */
    private @Nullable BigDecimal most(
            Function<Amount, BigDecimal> change, Function<Amount, BigDecimal> come, Function<Amount, BigDecimal> gone) {
        Function<Amount, BigDecimal> nothing = any -> BigDecimal.ZERO;
        return lesser(
                sum(most(after, change, come), most(before, nothing, gone)),
                sum(most(before, change, gone), most(after, nothing, come)));
    }

    private @Nullable BigDecimal most(
            SideTraffic side, Function<Amount, BigDecimal> both, Function<Amount, BigDecimal> only) {
        return side.most(carrier, flow, leaf -> {
            Amount change = changes.get(leaf);
            return change == null ? only.apply(side.leafShare(leaf, flow)) : both.apply(change);
        });
    }

    /** The rest takes the same way on both sides only where there are the same ways. */
    private boolean leavesAnOpenRest() {
        boolean falls = before.fallsShort(carrier, flow) || after.fallsShort(carrier, flow);
        return falls
                && (before.mayCarryMore(carrier)
                        || after.mayCarryMore(carrier)
                        || !new HashSet<>(before.parts(carrier)).equals(new HashSet<>(after.parts(carrier))));
    }

    private static BigDecimal rise(Amount share) {
        return requireNonNull(share.high(), "shares have bounds");
    }

    private static BigDecimal fall(Amount share) {
        return requireNonNull(share.low(), "shares have bounds").negate();
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal lesser(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }
}
