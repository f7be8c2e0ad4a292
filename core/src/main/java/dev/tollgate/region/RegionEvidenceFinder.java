package dev.tollgate.region;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Neighbours;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    void look(ResourceChange change) {
        for (Side side : Side.values()) {
            look(change.address(), side.of(change));
        }
    }

    void look(DataResource data) {
        look(data.address(), data.values());
    }

    /** Looks at the neighbours of a type. */
    void look(String type, Neighbours neighbours) {
        Set<String> attributes = witnesses.attributes(Mode.MANAGED, type);
        if (!attributes.isEmpty()) {
            neighbours.forEach(type, attributes, (number, values) -> {
                List<RegionAttribute.Statement> statements = witnesses.statements(Mode.MANAGED, type, values);
                if (!statements.isEmpty()) {
                    note(
                            keys.only().or(() -> keys.of(neighbours.address(number))),
                            () -> neighbours.address(number),
                            statements);
                }
            });
        }
    }

    private void look(Address address, Value values) {
        List<RegionAttribute.Statement> statements = witnesses.statements(address.mode(), address.type(), values);
        if (!statements.isEmpty()) {
            note(keys.of(address), () -> address, statements);
        }
    }

    private void note(Optional<String> key, Supplier<Address> address, List<RegionAttribute.Statement> statements) {
        RegionEvidenceCollector sightings = key.map(seen::get).orElse(null);
        if (sightings != null) {
            statements.forEach(statement -> sightings.add(address, statement));
        }
    }
}
