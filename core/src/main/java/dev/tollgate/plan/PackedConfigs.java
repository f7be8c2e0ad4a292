package dev.tollgate.plan;

/** Declarations of resources in packed records, those of all modules of a plan together. */
public final class PackedConfigs {
    private final Packing records = new Packing();
    private final ExpressionWriter writer = new ExpressionWriter(records);

    /** Nothing yet. */
    public PackedConfigs() {}

    /** Packs a declaration whose expressions are written by somebody else, and returns its place. */
    int add(String type, String name, String providerKey, DeclaredResources.Expressions expressions) {
        records.word(Mode.MANAGED.name());
        records.word(type);
        records.text(name);
        records.word(providerKey);
        expressions.writeTo(writer);
        return records.end();
    }

    /** Packs a declaration, and returns its place. */
    int add(ResourceConfig resource) {
        records.word(resource.mode().name());
        records.word(resource.type());
        records.text(resource.name());
        records.word(resource.providerKey());
        PackedNodes.writeBlock(resource.expressions(), records);
        PackedNodes.writeOptional(resource.count(), records);
        PackedNodes.writeOptional(resource.forEach(), records);
        return records.end();
    }

    /** The declaration at a place. */
    ResourceConfig at(int place) {
        Unpacking record = records.at(place);
        return new ResourceConfig(
                Mode.valueOf(record.word()),
                record.word(),
                record.text(),
                record.word(),
                PackedNodes.readBlock(record),
                PackedNodes.readOptional(record),
                PackedNodes.readOptional(record));
    }
}
