package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.AttributeWriter;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.NeighboursBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the changes that nobody is interested in, and packs what stays as it is and is only looked up. */
final class PlainChanges implements PlainSection, NeighboursBuilder.Attributes {
    private final Collected collected;
    private final PlainValues plainValues = new PlainValues();
    private final PlainAddress addresses = new PlainAddress();
    private final WordTable<Optional<String>> providers =
            new WordTable<>(written -> Optional.of(written).filter(WordTable::isPlain));

    /** The resource that is being packed. */
    private @Nullable KnownType type;

    private byte[] bytes = {};

    PlainChanges(Collected collected) {
        this.collected = collected;
    }

    @Override
    public boolean take(PlainResource resource, byte[] bytes, int limit) {
        Action action = resource.has(PlainResource.CHANGE) ? resource.change().action(bytes) : null;
        if (action == null) {
            return false;
        }
        if (resource.type().wanted()) {
            return isUnchanged(resource, bytes, limit) && pack(resource, bytes);
        }
        collected.skip(Mode.MANAGED, action);
        return true;
    }

    @Override
    public void writeTo(AttributeWriter out) {
        KnownType known = requireNonNull(type, "nothing is being packed");
        PlainMembers values = requireNonNull(known.values(), "the type is not packed");
        out.mapping(values.found());
        for (int i = 0; i < values.found(); i++) {
            int number = values.numberAt(i);
            out.name(known.attributes().get(number));
            plainValues.pack(bytes, values.begin(number), values.end(number), out);
        }
    }

    private boolean isUnchanged(PlainResource resource, byte[] bytes, int limit) {
        int after = resource.change().unchanged(bytes);
        return after >= 0
                && resource.isAbsent(PlainResource.DEPOSED, bytes)
                && resource.isAbsent(PlainResource.PREVIOUS, bytes)
                && !resource.has(PlainResource.INDEX_UNKNOWN)
                && canPack(requireNonNull(resource.type().values(), "the type is not packed"), bytes, after, limit);
    }

    private boolean canPack(PlainMembers values, byte[] bytes, int after, int limit) {
        boolean plain = values.behind(bytes, after, limit, Limits.DEPTH) >= 0;
        for (int i = 0; plain && i < values.found(); i++) {
            int number = values.numberAt(i);
            plain = plainValues.canPack(bytes, values.begin(number), values.end(number));
        }
        return plain;
    }

    private boolean pack(PlainResource resource, byte[] in) {
        Address address = addresses.of(resource, in);
        String provider = provider(resource, in);
        type = resource.type();
        bytes = in;
        return address != null && provider != null && collected.pack(address, provider, this);
    }

    private @Nullable String provider(PlainResource resource, byte[] in) {
        if (resource.isAbsent(PlainResource.PROVIDER, in)) {
            return "";
        }
        int from = resource.begin(PlainResource.PROVIDER) + 1;
        int to = resource.end(PlainResource.PROVIDER) - 1;
        return resource.isText(PlainResource.PROVIDER, in)
                ? providers.of(in, from, to).orElse(null)
                : null;
    }
}
