package dev.tollgate.gateway.fee;

import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.price.SoldTerms;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.usage.RunningHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Fees of one instance for tests: 6 an hour, 3,000 a month, 30,000 a year, and twice that for the larger spec. */
final class Fees {
    static final String ADDRESS = "alicloud_api_gateway_instance.main";
    static final Value PAYG = text("PayAsYouGo");
    static final Value SUBSCRIPTION = text("Subscription");
    static final Value MONTH = text("month");
    static final Value YEAR = text("year");

    static final FeePrices SMALL = prices(1);
    static final FeePrices LARGE = prices(2);

    /** Terms of one or two months, or of one year. */
    static final List<PossibleTerms.Term> SOLD = PossibleTerms.sold(terms());

    private Fees() {}

    /** What {@link #SOLD} holds, as price books say it. */
    static SoldTerms terms() {
        return new SoldTerms(new TreeSet<>(List.of(1L, 2L)), new TreeSet<>(List.of(1L)));
    }

    private static Value text(String text) {
        return new Value.Text(text, false);
    }

    private static FeePrices prices(long times) {
        return new FeePrices(
                Amount.exact(6 * times), Amount.exact(3000 * times), Amount.exact(30_000 * times), List.of());
    }

    /** A pay-as-you-go fee. */
    static InstanceFee payg(Side side, FeePrices prices) {
        return fee(side, prices, Map.of("payment_type", PAYG));
    }

    /** The fee of a subscription of two months. */
    static InstanceFee months(Side side, FeePrices prices) {
        return fee(side, prices, Map.of("payment_type", SUBSCRIPTION, "pricing_cycle", MONTH, "duration", text("2")));
    }

    /** The fee of a subscription of one year. */
    static InstanceFee year(Side side, FeePrices prices) {
        return fee(side, prices, Map.of("payment_type", SUBSCRIPTION, "pricing_cycle", YEAR, "duration", text("1")));
    }

    /** The fee of a subscription of a term that is not sold. */
    static InstanceFee notSold(Side side, FeePrices prices) {
        return fee(side, prices, Map.of("payment_type", SUBSCRIPTION, "pricing_cycle", YEAR, "duration", text("7")));
    }

    /** The fee of a subscription whose cycle and duration are known after apply. */
    static InstanceFee openTerm(Side side, FeePrices prices) {
        return fee(
                side,
                prices,
                Map.of("payment_type", SUBSCRIPTION, "pricing_cycle", Value.UNKNOWN, "duration", Value.UNKNOWN));
    }

    /** A fee of which the payment type is known after apply. */
    static InstanceFee openPayment(Side side, FeePrices prices) {
        return fee(side, prices, Map.of("payment_type", Value.UNKNOWN, "pricing_cycle", MONTH, "duration", text("1")));
    }

    /** A fee by what the plan says of the payment; the spec follows from the prices. */
    static InstanceFee fee(Side side, FeePrices prices, Map<String, Value> payment) {
        Map<String, Value> attributes = new TreeMap<>(payment);
        attributes.put("instance_spec", text(prices.equals(LARGE) ? "api.s2.large" : "api.s1.small"));
        InstanceFacts facts = InstanceAttributes.read(ADDRESS, new Value.Mapping(attributes));
        RunningHours hours = new RunningHours(BigDecimal.valueOf(730), List.of());
        return new InstanceFee(side, facts, PossibleTerms.of(facts, SOLD), prices, hours);
    }
}
