package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the calls of serverless instances cost in a calendar month. The tiers count the calls of a whole account, after the free ones.
 *
 * @param free how many calls of a month are free
 * @param per for how many calls the prices of the tiers are
 * @param tiers the tiers, ascending; the last has no upper bound
 */
public record CallTiers(BigDecimal free, BigDecimal per, List<Tier> tiers) {
    /** Copies the tiers. */
    public CallTiers {
        free = Decimals.normal(free);
        per = Decimals.normal(per);
        tiers = List.copyOf(tiers);
    }

    /**
     * A range of calls with one price.
     *
     * @param upTo the last call that it holds, counted after the free ones; absent in the last tier
     * @param price the price of {@link CallTiers#per} calls
     */
    public record Tier(Optional<BigDecimal> upTo, UnitPrice price) {
        /** Checks that nothing is null. */
        public Tier {
            requireNonNull(upTo, "upTo is null");
            requireNonNull(price, "price is null");
        }
    }

    /** The numbers of calls of a month, in rising order, behind which a call costs something else: the free ones, and each tier's end. */
    public List<BigDecimal> bends() {
        List<BigDecimal> bends = new ArrayList<>(List.of(free));
        tiers.forEach(tier -> tier.upTo().map(free::add).ifPresent(bends::add));
        return bends;
    }

    /**
     * What a month with this many calls of the account costs, exactly. More calls never cost less.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public BigDecimal cost(BigDecimal calls) {
        if (calls.signum() < 0) {
            throw new IllegalArgumentException("negative calls " + calls);
        }
        BigDecimal billed = calls.subtract(free).max(BigDecimal.ZERO);
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal from = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal to = tier.upTo().map(billed::min).orElse(billed).max(from);
            cost = cost.add(to.subtract(from).multiply(tier.price().value()));
            from = to;
        }
        return Decimals.divided(cost, per);
    }

    /**
     * The most calls of the account that a month can have for this cost or less, in whole calls. Empty when nothing bounds them.
     *
     * @throws IllegalArgumentException when the cost is negative
     */
    public Optional<BigDecimal> mostCalls(BigDecimal cost) {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("negative cost " + cost);
        }
        BigDecimal left = cost.multiply(per);
        BigDecimal from = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal price = tier.price().value();
            BigDecimal room = tier.upTo().map(from.negate()::add).orElse(null);
            if (price.signum() > 0 && (room == null || room.multiply(price).compareTo(left) > 0)) {
                return Optional.of(free.add(from).add(left.divide(price, 0, RoundingMode.FLOOR)));
            }
            if (room == null) {
                return Optional.empty();
            }
            left = left.subtract(room.multiply(price));
            from = from.add(room);
        }
        return Optional.empty();
    }

    /** The same tiers with other prices. */
    CallTiers withPrices(UnaryOperator<UnitPrice> change) {
        return new CallTiers(
                free,
                per,
                tiers.stream()
                        .map(tier -> new Tier(tier.upTo(), change.apply(tier.price())))
                        .toList());
    }
}
