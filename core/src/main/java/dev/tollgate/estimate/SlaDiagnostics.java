package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.InstanceSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells when a changed spec lowers the service level agreement. */
final class SlaDiagnostics {
    private final Map<String, InstanceSpec> specs;

    SlaDiagnostics(Map<String, InstanceSpec> specs) {
        this.specs = Map.copyOf(specs);
    }

    List<Diagnostic> of(ResourceChange change) {
        String address = change.address().text();
        Optional<InstanceSpec> before = spec(InstanceFacts.of(address, change.before()));
        Optional<InstanceSpec> after = spec(InstanceFacts.of(address, change.after()));
        if (before.isEmpty()
                || after.isEmpty()
                || after.get().sla().compareTo(before.get().sla()) >= 0) {
            return List.of();
        }
        return List.of(Diagnostic.of(
                DiagnosticCode.SLA_LOWERED,
                address,
                "The service level agreement goes from " + sla(before.get()) + " to " + sla(after.get()) + ".",
                "Keep a spec of the higher service level if the service depends on it."));
    }

    private Optional<InstanceSpec> spec(InstanceFacts facts) {
        return facts.spec().known().map(specs::get);
    }

    private static String sla(InstanceSpec spec) {
        return spec.sla().toPlainString() + " % (" + spec.id() + ")";
    }
}
