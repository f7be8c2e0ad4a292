package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.DeclaredResources;
import dev.tollgate.plan.ExpressionWriter;
import org.jspecify.annotations.Nullable;

/** Leaves out the declarations that nobody is interested in, and packs those of what is only looked up. */
final class PlainDeclarations implements PlainSection, DeclaredResources.Expressions {
    private final DeclaredResources declared;
    private final PlainExpression expression = new PlainExpression();

    /** The declaration that is being packed. */
    private @Nullable PlainResource resource;

    private byte[] bytes = {};
    private int limit;

    PlainDeclarations(DeclaredResources declared) {
        this.declared = declared;
    }

    @Override
    public boolean take(PlainResource found, byte[] in, int end) {
        if (!found.type().wanted()) {
            return true;
        }
        resource = found;
        bytes = in;
        limit = end;
        String name = PlainAddress.text(found, PlainResource.NAME, in);
        String key =
                found.has(PlainResource.PROVIDER_KEY) ? PlainAddress.text(found, PlainResource.PROVIDER_KEY, in) : "";
        String id = found.type().name() + "." + name;
        return name != null
                && key != null
                && id.equals(PlainAddress.text(found, PlainResource.ADDRESS, in))
                && canPackBlock(found)
                && canPack(found, PlainResource.COUNT)
                && canPack(found, PlainResource.FOR_EACH)
                && declared.add(found.type().name(), name, key, this);
    }

    @Override
    public void writeTo(ExpressionWriter out) {
        PlainResource packed = requireNonNull(resource, "nothing is being packed");
        PlainMembers values = values(packed);
        int size = packed.has(PlainResource.EXPRESSIONS) ? values.found() : 0;
        out.size(size);
        for (int i = 0; i < size; i++) {
            int number = values.numberAt(i);
            out.name(packed.type().attributes().get(number));
            expression.pack(bytes, values.begin(number), limit, out);
        }
        writeOptional(packed, PlainResource.COUNT, out);
        writeOptional(packed, PlainResource.FOR_EACH, out);
    }

    private void writeOptional(PlainResource packed, int member, ExpressionWriter out) {
        if (packed.has(member)) {
            expression.pack(bytes, packed.begin(member), limit, out);
        } else {
            out.absent();
        }
    }

    private boolean canPackBlock(PlainResource found) {
        PlainMembers values = values(found);
        boolean plain = !found.has(PlainResource.EXPRESSIONS)
                || values.behind(bytes, found.begin(PlainResource.EXPRESSIONS), limit, Limits.DEPTH) >= 0;
        for (int i = 0; plain && found.has(PlainResource.EXPRESSIONS) && i < values.found(); i++) {
            plain = expression.canPack(bytes, values.begin(values.numberAt(i)), limit);
        }
        return plain;
    }

    private boolean canPack(PlainResource found, int member) {
        return !found.has(member) || expression.canPack(bytes, found.begin(member), limit);
    }

    private static PlainMembers values(PlainResource found) {
        return requireNonNull(found.type().values(), "the type is not packed");
    }
}
