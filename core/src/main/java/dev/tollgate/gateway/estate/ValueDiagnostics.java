package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.NearestName;
import dev.tollgate.gateway.backend.BackendTypes;
import dev.tollgate.gateway.backend.PluginTypes;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PricingCycle;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds values outside the sets of those that are known: slips, and values that are newer than this version. */
final class ValueDiagnostics {
    private final EstateSource source;
    private final List<ValueSet> sets;

    /**
     * The values that an attribute can have.
     *
     * @param type the resource type
     * @param path the attribute
     * @param what one value in words
     * @param values the values that are known
     * @param anyCase true when the letter case does not matter
     */
    private record ValueSet(String type, AttributePath path, String what, Set<String> values, boolean anyCase) {
        boolean holds(String text) {
            return values.contains(text) || (anyCase && values.stream().anyMatch(text::equalsIgnoreCase));
        }
    }

    ValueDiagnostics(EstateSource source) {
        this.source = source;
        Set<String> backends = new TreeSet<>(BackendTypes.bundled().names());
        this.sets = List.of(
                set(ResourceTypes.API, "service_type", "a backend type", backends, false),
                set(ResourceTypes.API, "fc_service_config[0].region", "a region", source.regionIds(), false),
                set(ResourceTypes.BACKEND, "backend_type", "a backend type", backends, false),
                set(
                        ResourceTypes.PLUGIN,
                        "plugin_type",
                        "a plugin type",
                        new TreeSet<>(PluginTypes.bundled().names()),
                        false),
                set(ResourceTypes.INSTANCE, "payment_type", "a payment type", payments(), true),
                set(ResourceTypes.INSTANCE, "pricing_cycle", "a pricing cycle", cycles(), true));
    }

    List<Diagnostic> find() {
        List<Diagnostic> found = new ArrayList<>();
        for (ValueSet set : sets) {
            for (ResourceState resource : source.inventory().all(set.type())) {
                AttributeReading reading = AttributeReading.of(resource, set.path());
                reading.value()
                        .asText()
                        .filter(text -> !text.isBlank() && !set.holds(text))
                        .ifPresent(text -> found.add(unknown(set, reading, text)));
            }
        }
        return found;
    }

    private static Diagnostic unknown(ValueSet set, AttributeReading reading, String text) {
        String nearest = reading.isSensitive() ? "" : NearestName.question(text, set.values());
        return Diagnostic.of(
                DiagnosticCode.VALUE_UNKNOWN,
                reading.holder().address().text(),
                reading.label() + " is " + reading.value() + ", which is not " + set.what()
                        + " that this version knows. It decides nothing.",
                nearest.isEmpty() ? "Correct " + reading.label() + ", or use a later version of Tollgate." : nearest);
    }

    private static ValueSet set(String type, String path, String what, Set<String> values, boolean anyCase) {
        return new ValueSet(type, AttributePath.of(path), what, values, anyCase);
    }

    private static Set<String> payments() {
        return Arrays.stream(PaymentType.values()).map(PaymentType::terraform).collect(Collectors.toSet());
    }

    private static Set<String> cycles() {
        return Arrays.stream(PricingCycle.values()).map(PricingCycle::terraform).collect(Collectors.toSet());
    }
}
