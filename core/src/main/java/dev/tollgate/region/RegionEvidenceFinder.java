package dev.tollgate.region;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.PlannedResources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Looks at resources for what they show of their own region, and notes it with their provider configuration. */
final class RegionEvidenceFinder {
    private final RegionAttributes witnesses;
    private final ProviderKeys keys;
    private final Map<String, RegionEvidenceCollector> seen;

    RegionEvidenceFinder(RegionAttributes witnesses, ProviderKeys keys, Map<String, RegionEvidenceCollector> seen) {
        this.witnesses = witnesses;
        this.keys = keys;
        this.seen = seen;
    }

    void look(DataResource data) {
        Address address = data.address();
        note(() -> address, witnesses.statements(address.mode(), address.type(), data.values()));
    }

    /** Looks at the resources of a type. */
    void look(PlannedResources.ResourceType type, PlannedResources resources) {
        Set<String> attributes = witnesses.attributes(type.mode(), type.name());
        if (!attributes.isEmpty()) {
            resources.look(type, attributes, (address, before, after) -> {
                note(address, witnesses.statements(type.mode(), type.name(), before));
                note(address, witnesses.statements(type.mode(), type.name(), after));
            });
        }
    }

    private void note(Supplier<Address> address, List<RegionAttribute.Statement> statements) {
        if (!statements.isEmpty()) {
            RegionEvidenceCollector sightings =
                    keys.only().or(() -> keys.of(address.get())).map(seen::get).orElse(null);
            if (sightings != null) {
                statements.forEach(statement -> sightings.add(address, statement));
            }
        }
    }
}
