package dev.tollgate.gateway.volume;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what the user declares with what the instance type carries. */
public final class LoadDiagnostics {
    private final Address instance;
    private final String shown;
    private final List<Diagnostic> found = new ArrayList<>();

    private LoadDiagnostics(Address instance, String shown) {
        this.instance = instance;
        this.shown = shown;
    }

    /**
     * The limits that the declared load exceeds.
     *
     * @param spec the instance type
     * @param shown what may be shown of its name
     * @param declared what is declared of the instance
     * @param traffic the traffic
     * @param bandwidth the most GB of each flow that it carries in its hours
     */
    public static List<Diagnostic> of(
            Address instance,
            InstanceSpec spec,
            String shown,
            UsageDeclarations declared,
            EstateTraffic traffic,
            Map<UsageFlow, BigDecimal> bandwidth) {
        LoadDiagnostics diagnostics = new LoadDiagnostics(instance, shown);
        InstanceSpec.Limits limits = spec.limits();
        diagnostics.peak(
                declared,
                UsageFact.PEAK_RPS,
                limits.requestsPerSecond(),
                DiagnosticCode.OVER_RPS,
                "requests per second");
        diagnostics.peak(
                declared,
                UsageFact.PEAK_CONNECTIONS,
                limits.connections(),
                DiagnosticCode.OVER_CONNECTIONS,
                "connections");
        diagnostics.peak(
                declared,
                UsageFact.PEAK_NEW_CONNECTIONS,
                limits.newConnectionsPerSecond(),
                DiagnosticCode.OVER_NEW_CONNECTIONS,
                "new connections per second");
        if (traffic.carries(Side.AFTER, instance.text())) {
            bandwidth.forEach((flow, most) -> diagnostics.volume(traffic, flow, most));
        }
        return diagnostics.found;
    }

    private void peak(
            UsageDeclarations declared, UsageFact<BigDecimal> fact, long limit, DiagnosticCode code, String what) {
        declared.get(fact)
                .filter(load -> load.value().compareTo(BigDecimal.valueOf(limit)) > 0)
                .ifPresent(
                        load -> tell(code, shown(load.value(), load.isSensitive()) + " " + what, limit + " " + what));
    }

    private void volume(EstateTraffic traffic, UsageFlow flow, BigDecimal most) {
        Amount declared = traffic.declared(Side.AFTER, instance.text(), flow);
        boolean sensitive = traffic.parts(Side.AFTER, instance.text()).stream()
                .flatMap(part -> part.declared().all().stream())
                .anyMatch(DeclaredValue::isSensitive);
        String limit = most.toPlainString() + " GB in its hours";
        BigDecimal certain = above(most, declared.low());
        BigDecimal possible = above(most, declared.high());
        if (certain != null) {
            tell(DiagnosticCode.OVER_BANDWIDTH, volume(shown(certain, sensitive), flow), limit);
        } else if (possible != null) {
            found.add(
                    Diagnostic.of(
                            DiagnosticCode.OVER_BANDWIDTH,
                            instance.text(),
                            "Declared are up to " + volume(shown(possible, sensitive), flow) + ", but " + shown
                                    + " carries at most " + limit + ", and no more is counted.",
                            "Correct the volume, say how much of it does not go over the Internet, or choose a larger instance spec."));
        }
    }

    private static @Nullable BigDecimal above(BigDecimal most, @Nullable BigDecimal gb) {
        return gb != null && gb.compareTo(most) > 0 ? gb : null;
    }

    private static String shown(BigDecimal declared, boolean sensitive) {
        return Secrecy.of(sensitive).show(declared);
    }

    private static String volume(String gb, UsageFlow flow) {
        return gb + " GB a month over the Internet " + direction(flow);
    }

    private static String direction(UsageFlow flow) {
        return flow == UsageFlow.REQUESTS ? "to backends" : "to clients";
    }

    private void tell(DiagnosticCode code, String declared, String limit) {
        found.add(Diagnostic.of(
                code,
                instance.text(),
                "Declared are " + declared + ", but " + shown + " carries at most " + limit + ".",
                "Choose a larger instance spec, or split the groups."));
    }
}
