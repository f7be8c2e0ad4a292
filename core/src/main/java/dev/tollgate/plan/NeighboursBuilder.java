package dev.tollgate.plan;

import java.util.HashMap;
import java.util.Map;

/** Packs neighbours one by one. */
public final class NeighboursBuilder {
    private final Packing records = new Packing();
    private final AttributeWriter writer = new AttributeWriter(records);
    private final PackedAddresses addresses = new PackedAddresses();
    private final Numbers places = new Numbers();
    private final HashChains byAddress = new HashChains();
    private final HashChains byResource = new HashChains();
    private final Map<String, Numbers> byType = new HashMap<>();
    private final Map<ModulePath, Neighbours.ModuleShown> modules = new HashMap<>();

    /** The attributes of a resource. */
    public interface Attributes {
        /** Writes them. */
        void writeTo(AttributeWriter out);
    }

    /** True when a change leaves all as it is and has nothing that a packed record does not. */
    public static boolean canPack(ResourceChange change) {
        Address address = change.address();
        return change.action() == Action.NO_OP
                && change.deposed() == null
                && change.previousAddress() == null
                && !change.importing()
                && change.deferred() == null
                && change.replacePaths().isEmpty()
                && change.before().equals(change.after())
                && PackedAddresses.canWrite(address);
    }

    /** True when nothing was added. */
    public boolean isEmpty() {
        return places.size() == 0;
    }

    /** True when one with this address was added. */
    public boolean has(String address) {
        for (int at = byAddress.first(address.hashCode()); at >= 0; at = byAddress.after(at)) {
            Unpacking record = records.at(places.get(byAddress.value(at)));
            if (addresses.read(record).text().equals(address)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Packs the resource of a change.
     *
     * @param change one that {@link #canPack can be packed}
     * @return false, with nothing added, when there is one with the same address
     */
    public boolean add(ResourceChange change) {
        if (has(change.address().text())) {
            return false;
        }
        addresses.write(change.address(), records);
        records.word(change.provider());
        PackedValues.write(change.after(), records);
        end(change.address());
        return true;
    }

    /**
     * Packs a resource that stays as it is, whose attributes are written by somebody else.
     *
     * @return false, with nothing added, when its address cannot be packed, or there is or may be one with the same address
     */
    public boolean add(Address address, String provider, Attributes attributes) {
        if (!PackedAddresses.canWrite(address) || byAddress.first(address.text().hashCode()) >= 0) {
            return false;
        }
        addresses.write(address, records);
        records.word(provider);
        attributes.writeTo(writer);
        end(address);
        return true;
    }

    private void end(Address address) {
        int number = places.size();
        places.add(records.end());
        byAddress.add(address.text().hashCode(), number);
        if (address.key() != InstanceKey.NONE) {
            byResource.add(address.resourceText().hashCode(), number);
        }
        byType.computeIfAbsent(address.type(), type -> new Numbers()).add(number);
        modules.merge(address.module(), shown(address), NeighboursBuilder::both);
    }

    /** All that were added. */
    public Neighbours build() {
        return new Neighbours(
                records,
                addresses,
                places,
                byAddress,
                byResource,
                byType,
                modules.values().stream()
                        .sorted(Sorting.by(Neighbours.ModuleShown::first))
                        .toList());
    }

    private static Neighbours.ModuleShown shown(Address address) {
        return new Neighbours.ModuleShown(address.module(), address.text(), address.key() == InstanceKey.NONE);
    }

    private static Neighbours.ModuleShown both(Neighbours.ModuleShown one, Neighbours.ModuleShown other) {
        String first = one.first().compareTo(other.first()) <= 0 ? one.first() : other.first();
        return new Neighbours.ModuleShown(one.module(), first, one.unkeyed() || other.unkeyed());
    }
}
