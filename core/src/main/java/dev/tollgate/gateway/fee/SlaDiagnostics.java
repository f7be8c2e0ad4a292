package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.product.AttributeValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells when a changed spec lowers the service level agreement. */
public final class SlaDiagnostics {
    private final Map<String, InstanceSpec> specs;

    /** Compares the specs of a price book, by id. */
    public SlaDiagnostics(Map<String, InstanceSpec> specs) {
        this.specs = Map.copyOf(specs);
    }

    /** A diagnostic when the change lowers the service level agreement. */
    public List<Diagnostic> of(ResourceChange change) {
        String address = change.address().text();
        AttributeValue<String> specBefore =
                InstanceAttributes.read(address, change.before()).spec();
        AttributeValue<String> specAfter =
                InstanceAttributes.read(address, change.after()).spec();
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
                "The service level agreement goes from " + before.get().describeSla(specBefore.secrecy()) + " to "
                        + after.get().describeSla(specAfter.secrecy()) + ".",
                "Keep a spec of the higher service level if the service depends on it."));
    }
}
