package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the tags of one resource declare. A tag is a parameter with {@code tollgate:} before it and {@code -} for {@code _}; its value is
 * written as in a usage file. For which resources the tags speak is said to {@link NearestTags}.
 *
 * @param carrier the resource that carries the tags
 * @param declared what could be read, in the order of the tags' names; one fact may be there in several ways
 * @param diagnostics what could not be read
 */
public record TagUsage(Address carrier, List<DeclaredValue<?>> declared, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public TagUsage {
        requireNonNull(carrier, "carrier is null");
        declared = List.copyOf(declared);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the tags of a resource. A tag whose value is not known until apply declares nothing yet.
     *
     * @param carrier the resource
     * @param tags its attribute {@code tags}; anything but a map means that it has none
     */
    public static TagUsage read(Address carrier, Value tags) {
        List<DeclaredValue<?>> declared = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (tags instanceof Value.Mapping mapping) {
            new TreeMap<>(mapping.entries())
                    .forEach((key, value) -> UsageTag.of(carrier, key, value)
                            .ifPresent(tag -> tag.read(ParameterTable.BUNDLED, diagnostics)
                                    .ifPresent(declared::add)));
        }
        return new TagUsage(carrier, declared, diagnostics);
    }
}
