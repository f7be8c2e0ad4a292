package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of an estate before and after, and what belongs to what on each side. */
public final class VolumeModel {
    private final Map<String, VolumePart> parts = new LinkedHashMap<>();
    private final Map<Side, SideMembership> memberships;
    private final Map<Side, Map<String, List<VolumePart>>> below = new EnumMap<>(Side.class);
    private final Map<Side, List<VolumePart>> roots = new EnumMap<>(Side.class);
    private final Map<String, List<VolumePart>> belowOnBoth = new HashMap<>();
    private final List<VolumePart> rootsOnBoth = new ArrayList<>();

    /**
     * @param parts the parts of both sides
     * @throws IllegalArgumentException when a name occurs twice
     */
    public VolumeModel(Collection<VolumePart> parts, SideMembership before, SideMembership after) {
        memberships = Map.of(Side.BEFORE, before, Side.AFTER, after);
        for (VolumePart part : parts) {
            if (this.parts.put(part.name(), part) != null) {
                throw new IllegalArgumentException("twice: " + part.name());
            }
        }
        for (Side side : Side.values()) {
            below.put(side, new HashMap<>());
            roots.put(side, new ArrayList<>());
        }
        this.parts.values().forEach(this::place);
    }

    private void place(VolumePart part) {
        for (Side side : part.sides()) {
            add(part, on(side).wholes().get(part.name()), requireNonNull(below.get(side)), roots(side));
        }
        add(part, wholeOnBoth(part), belowOnBoth, rootsOnBoth);
    }

    private static void add(
            VolumePart part, @Nullable String whole, Map<String, List<VolumePart>> below, List<VolumePart> roots) {
        if (whole == null) {
            roots.add(part);
        } else {
            below.computeIfAbsent(whole, key -> new ArrayList<>()).add(part);
        }
    }

    /** Returns the smallest whole to which a part belongs on each side on which it is there. */
    private @Nullable String wholeOnBoth(VolumePart part) {
        Side first = part.sides().contains(Side.BEFORE) ? Side.BEFORE : Side.AFTER;
        String whole = on(first).wholes().get(part.name());
        if (part.isOneSided()) {
            return whole;
        }
        while (whole != null && !on(Side.AFTER).isInside(part.name(), whole)) {
            whole = on(first).wholes().get(whole);
        }
        return whole;
    }

    /** Returns what directly belongs to a whole for certain. */
    public List<VolumePart> below(Side side, String whole) {
        return requireNonNull(below.get(side)).getOrDefault(whole, List.of());
    }

    /** Returns true if a part belongs to no whole on a side. */
    public boolean isRoot(Side side, String part) {
        return parts.containsKey(part)
                && part(part).sides().contains(side)
                && !on(side).wholes().containsKey(part);
    }

    /** Returns the largest whole to which a part belongs on a side: itself if it stands alone. */
    public String root(Side side, String part) {
        String root = part;
        String whole = on(side).wholes().get(root);
        while (whole != null) {
            root = whole;
            whole = on(side).wholes().get(root);
        }
        return root;
    }

    /** Returns the parts that are there on both sides, but belong to no whole on both, and stand alone on one side at most. */
    public List<VolumePart> moved() {
        return rootsOnBoth.stream()
                .filter(part -> !part.isOneSided())
                .filter(part -> !isRoot(Side.BEFORE, part.name()) || !isRoot(Side.AFTER, part.name()))
                .toList();
    }

    /** Returns true if anything may belong to a whole without certainly doing so. */
    public boolean mayHoldMore(Side side, String whole) {
        return !on(side).uncertainOf(whole).isEmpty();
    }

    /** Returns the names of a part and of all that belongs to it on a side. */
    public List<String> namesBelow(Side side, String part) {
        List<String> names = new ArrayList<>(List.of(part));
        below(side, part).forEach(each -> names.addAll(namesBelow(side, each.name())));
        return names;
    }

    /** Returns the part of a name. */
    public Optional<VolumePart> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    VolumePart part(String name) {
        return requireNonNull(parts.get(name), name);
    }

    SideMembership on(Side side) {
        return requireNonNull(memberships.get(side));
    }

    List<VolumePart> roots(Side side) {
        return requireNonNull(roots.get(side));
    }

    List<VolumePart> below(Side side, VolumePart whole) {
        return below(side, whole.name());
    }

    /** Returns the parts that belong to no whole on both sides. */
    List<VolumePart> rootsOnBoth() {
        return rootsOnBoth;
    }

    /** Returns the parts that belong to the whole, and to no smaller one, wherever they are there. */
    List<VolumePart> belowOnBoth(VolumePart whole) {
        return belowOnBoth.getOrDefault(whole.name(), List.of());
    }
}
