package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
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
    public record Tier(Optional<BigDecimal> upTo, Price price) {
        /** Checks that nothing is null. */
        public Tier {
            requireNonNull(upTo, "upTo is null");
            requireNonNull(price, "price is null");
        }
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

    /** The same tiers with other prices. */
    CallTiers withPrices(UnaryOperator<Price> change) {
        return new CallTiers(
                free,
                per,
                tiers.stream()
                        .map(tier -> new Tier(tier.upTo(), change.apply(tier.price())))
                        .toList());
    }
}
