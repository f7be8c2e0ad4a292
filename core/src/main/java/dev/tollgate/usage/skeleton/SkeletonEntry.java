package dev.tollgate.usage.skeleton;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.usage.AddressPattern;
import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.ParameterTable.Scope;
import dev.tollgate.usage.UsageFileReader;
import java.util.List;
import java.util.Optional;

/**
 * A key that a usage file could have, for {@link UsageSkeleton}.
 *
 * @param type the resource type
 * @param address the resource; empty for the default of the type
 * @param parameters the parameters that matter there, declared or not
 */
public record SkeletonEntry(String type, Optional<Address> address, List<Worth> parameters) {
    /**
     * A parameter that matters.
     *
     * @param parameter its name
     * @param worth what it is worth now, in words: {@code 0.80 CNY per GB}; empty to say nothing
     * @param missing true when it is not declared and would tighten a figure
     */
    public record Worth(String parameter, String worth, boolean missing) {
        /** Checks that nothing is null. */
        public Worth {
            requireNonNull(parameter, "parameter is null");
            requireNonNull(worth, "worth is null");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a parameter does not exist there
     */
    public SkeletonEntry {
        requireNonNull(type, "type is null");
        requireNonNull(address, "address is null");
        parameters = List.copyOf(parameters);
        Scope scope = address.isEmpty() ? Scope.TYPE_DEFAULT : Scope.RESOURCE;
        for (Worth worth : parameters) {
            if (ParameterTable.BUNDLED.parameter(worth.parameter(), type, scope).isEmpty()) {
                throw new IllegalArgumentException(type + " has no usage parameter " + worth.parameter());
            }
        }
    }

    /** The entry of a resource. */
    public static SkeletonEntry of(Address address, List<Worth> parameters) {
        return new SkeletonEntry(address.type(), Optional.of(address), parameters);
    }

    /** The key in the usage file. */
    String key() {
        return address.map(AddressPattern::canonical).orElse(type);
    }

    /** The section of the usage file that it belongs to. */
    String section() {
        return address.isEmpty() ? UsageFileReader.TYPE_DEFAULTS : UsageFileReader.RESOURCES;
    }

    /** The parameters that are not declared and would tighten a figure. */
    List<Worth> missing() {
        return parameters.stream().filter(Worth::missing).toList();
    }
}
