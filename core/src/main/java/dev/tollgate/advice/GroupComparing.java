package dev.tollgate.advice;

import dev.tollgate.advice.Comparison.OfGroups;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.estimate.CallVolumes;
import dev.tollgate.gateway.Fact;
import dev.tollgate.gateway.Group;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Decimals;
import dev.tollgate.placing.Placement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the ways to pay for the serverless groups of one region, which one dedicated instance could carry together. */
final class GroupComparing {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);

    private final Basis basis;
    private final List<Group> groups;
    private final boolean fresh;
    private final CallVolumes account;
    private final Amount calls;
    private final Amount earlier;
    private final Choice dedicated;

    /** @param fresh true when none of the groups is there yet */
    GroupComparing(Basis basis, CallVolumes account, List<Group> groups, boolean fresh) {
        this.basis = basis;
        this.groups = List.copyOf(groups);
        this.fresh = fresh;
        this.account = account;
        this.calls = account.of(groups);
        this.earlier = account.without(groups);
        this.dedicated = new Sizing(basis.book().specs().values())
                .choose(new Load(Map.of(Limit.REQUESTS, average()), Load.Unit.RPS))
                .orElseThrow();
    }

    OfGroups comparison() {
        Placement placement = groups.get(0).placement();
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

    private List<Option> options(@Nullable String region) {
        String spec = dedicated.spec().id();
        Evidence compared = new Evidence(groups.get(0).address().text(), "instance_spec", spec);
        WaysToPay ways = new WaysToPay(
                Offers.times(basis.quotes().prices(new Fact.Known<>(spec, compared), region), dedicated.instances()),
                basis.use().wholeMonth(),
                account.cost(earlier, calls),
                account.why());
        return ways.options(
                List.of(Way.SERVERLESS),
                ways.serverless(),
                to -> to == Way.SERVERLESS ? Change.NONE : Changes.ofGroups(fresh),
                way -> way == Way.SERVERLESS ? null : basis.breakEven(earlier, ways.monthly(way)));
    }

    /** The least that the calls come to in a second, on average: their peak is higher. */
    private BigDecimal average() {
        BigDecimal least = calls.low() == null ? BigDecimal.ZERO : calls.low();
        return Decimals.divided(least, basis.use().monthHours().multiply(SECONDS_OF_HOUR));
    }
}
