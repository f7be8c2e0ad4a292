package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.volume.EstateTraffic;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageInputs;
import dev.tollgate.usage.volume.VolumePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names what the user declares and no figure uses. What one resource uses is used, though others share the declaration. */
final class UnusedUsage {
    private static final String API = "alicloud_api_gateway_api";

    /** Facts that mean something where there is traffic. */
    private static final Set<UsageFact<?>> OF_TRAFFIC = Set.of(
            UsageFact.CALLS,
            UsageFact.REQUEST_SIZE,
            UsageFact.RESPONSE_SIZE,
            UsageFact.BACKEND,
            UsageFact.BILLED,
            UsageFact.STAGES);

    /** Facts of an API that mean something where its group is not in the plan. */
    private static final Set<UsageFact<?>> OF_GROUP_ELSEWHERE =
            Set.of(UsageFact.CLIENT_SHARES, UsageFact.RUNS_ON, UsageFact.VPC_DOMAIN);

    private final UsageDependentLines lines;
    private final UsageInputs use;

    UnusedUsage(UsageDependentLines lines, UsageInputs use) {
        this.lines = lines;
        this.use = use;
    }

    /** A declaration that a resource has no use for. */
    private record Unused(Address address, String reason) {}

    List<Diagnostic> of(Plan plan) {
        Map<DeclaredValue<?>, Optional<Unused>> all = new LinkedHashMap<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                Address address = change.address();
                use.declared()
                        .apply(address)
                        .all()
                        .forEach(value -> all.merge(
                                value, unused(address, value.fact()), (one, other) -> one.isEmpty() ? one : other));
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        all.forEach((value, unused) ->
                unused.ifPresent(each -> found.add(diagnostic(each.address().text(), value, each.reason()))));
        if (!lines.hasCalls()) {
            use.account()
                    .get(UsageFact.OTHER_CALLS)
                    .ifPresent(value -> found.add(diagnostic(null, value, "the plan has no serverless group")));
        }
        return found;
    }

    private static Diagnostic diagnostic(@Nullable String address, DeclaredValue<?> value, String reason) {
        return Diagnostic.of(
                DiagnosticCode.USAGE_UNUSED,
                address,
                value.place() + ": no figure uses " + value.parameter() + ", because " + reason + ".",
                "Remove it, or declare it where the traffic is.");
    }

    private Optional<Unused> unused(Address address, UsageFact<?> fact) {
        if (OF_TRAFFIC.contains(fact) && !hasTraffic(address)) {
            return Optional.of(new Unused(address, address.text() + " has no traffic that counts"));
        }
        boolean ofApi = address.type().equals(API);
        return ofApi && OF_GROUP_ELSEWHERE.contains(fact) && !hasGroupElsewhere(address)
                ? Optional.of(new Unused(address, "the plan holds the group of " + address.text()))
                : Optional.empty();
    }

    private boolean hasTraffic(Address address) {
        return lines.estate()
                .model()
                .find(address.text())
                .filter(part -> !part.bare().containsAll(part.sides()))
                .filter(this::carriesSomething)
                .isPresent();
    }

    /** An instance without groups has traffic where some is declared of it; everything else has. */
    private boolean carriesSomething(VolumePart part) {
        EstateTraffic estate = lines.estate();
        return part.kind() != VolumePart.Kind.INSTANCE
                || part.sides().stream().anyMatch(side -> estate.carries(side, part.name()));
    }

    private boolean hasGroupElsewhere(Address api) {
        return Stream.of(Side.values())
                .flatMap(side -> lines.estate().members(side).api(api.text()).stream())
                .anyMatch(each -> each.group().here().isEmpty());
    }
}
