package dev.tollgate.gateway.advice;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.MonthlyCosts;
import dev.tollgate.advice.OfferFinder;
import dev.tollgate.advice.PaymentChange;
import dev.tollgate.advice.PaymentComparison.OfGroups;
import dev.tollgate.advice.PaymentOption;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.advice.PriceContext;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.advice.SpecSizing;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.calls.CallVolumes;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Decimals;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.region.KnownRegion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the ways to pay for the serverless groups of one region, which one dedicated instance could carry together. */
final class GroupComparison {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

    private final PriceContext basis;
    private final List<ApiGroup> groups;
    private final boolean fresh;
    private final CallVolumes account;
    private final Amount calls;
    private final Amount earlier;
    private final SpecChoice dedicated;

    /** @param fresh true when none of the groups is there yet */
    GroupComparison(PriceContext basis, CallVolumes account, List<ApiGroup> groups, boolean fresh) {
        this.basis = basis;
        this.groups = List.copyOf(groups);
        this.fresh = fresh;
        this.account = account;
        this.calls = account.of(groups);
        this.earlier = account.without(groups);
        this.dedicated = new SpecSizing(basis.book().specs().values())
                .choose(new DeclaredLoads(Map.of(SpecLimit.REQUESTS, average()), DeclaredLoads.Unit.RPS))
                .orElseThrow();
    }

    OfGroups comparison() {
        KnownRegion placement = groups.get(0).placement();
        List<String> addresses =
                groups.stream().map(group -> group.address().text()).toList();
        String spec = dedicated.spec().id();
        return new OfGroups(
                addresses,
                placement.region().orElse(null),
                spec,
                dedicated.instances(),
                calls,
                basis.traffic(addresses.get(0), placement),
                basis.options(addresses.get(0), placement, List.of(spec), this::options));
    }

    private List<PaymentOption> options(@Nullable String region) {
        String spec = dedicated.spec().id();
        Evidence compared = new Evidence(groups.get(0).address().text(), "instance_spec", spec);
        MonthlyCosts ways = new MonthlyCosts(
                OfferFinder.times(
                        basis.quotes().prices(new AttributeValue.Known<>(spec, compared), region),
                        dedicated.instances()),
                basis.use().wholeMonth(),
                account.cost(earlier, calls),
                account.why());
        return ways.options(
                List.of(PaymentWay.SERVERLESS),
                ways.serverless(),
                to -> to == PaymentWay.SERVERLESS ? PaymentChange.NONE : PaymentChanges.ofGroups(fresh),
                way -> way == PaymentWay.SERVERLESS ? null : basis.breakEven(earlier, ways.monthly(way)));
    }

    /** The least that the calls come to in a second, on average: their peak is higher. */
    private BigDecimal average() {
        BigDecimal least = calls.low() == null ? BigDecimal.ZERO : calls.low();
        return Decimals.divided(least, basis.use().monthHours().multiply(SECONDS_OF_HOUR));
    }
}
