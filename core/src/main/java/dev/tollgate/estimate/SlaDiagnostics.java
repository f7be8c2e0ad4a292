package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.Fact;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
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
        Fact<String> specBefore = InstanceFacts.of(address, change.before()).spec();
        Fact<String> specAfter = InstanceFacts.of(address, change.after()).spec();
        Optional<InstanceSpec> before = specBefore.known().map(specs::get);
        Optional<InstanceSpec> after = specAfter.known().map(specs::get);
        if (before.isEmpty()
                || after.isEmpty()
                || after.get().sla().compareTo(before.get().sla()) >= 0) {
            return List.of();
        }
        return List.of(Diagnostic.of(
                DiagnosticCode.SLA_LOWERED,
                address,
                "The service level agreement goes from " + sla(before.get(), specBefore) + " to "
                        + sla(after.get(), specAfter) + ".",
                "Keep a spec of the higher service level if the service depends on it."));
    }

    private static String sla(InstanceSpec spec, Fact<String> said) {
        String shown = said.shown().orElse(spec.id());
        return spec.sla().toPlainString() + " % " + (shown.equals(Value.SENSITIVE) ? shown : "(" + shown + ")");
    }
}
