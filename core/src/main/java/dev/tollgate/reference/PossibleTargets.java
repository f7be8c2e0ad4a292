package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found behind an expression. Immutable; equal answers share it, so what it says as a {@link ResolvedReference} is kept with it.
 */
final class PossibleTargets {
    /** How many plain values are named: enough to tell that there are some. */
    static final int MOST_BESIDE = 4;

    /** A plain value: refers to nothing. */
    static final PossibleTargets VALUE = new PossibleTargets(Map.of(), true, Set.of(), Set.of());

    /** The instances it may refer to, each with the attribute, in the order they were found. */
    private final Map<ResourceAttribute, Found> found;
    /** True when it may be none of them; always true when there are none. */
    private final boolean none;
    /** What hides others; empty when nothing does. */
    private final Set<String> hidden;

    /** The plain values that were seen on the way and may be part of a text; not more than {@link #MOST_BESIDE} of them. */
    private final Set<String> beside;

    private @Nullable ResolvedReference asOne;
    private @Nullable ResolvedReference asSeveral;

    PossibleTargets(Map<ResourceAttribute, Found> found, boolean none, Set<String> hidden, Set<String> beside) {
        this.found = found;
        this.none = none;
        this.hidden = hidden;
        this.beside = beside;
    }

    /** Whether the plan shows the instance, and the first way that led to it. */
    record Found(boolean inPlan, @Nullable ReferencePath trail) {}

    /** These instances. */
    static PossibleTargets of(Collection<Address> addresses, List<String> attribute, boolean inPlan) {
        Map<ResourceAttribute, Found> found = new LinkedHashMap<>();
        addresses.forEach(address -> found.put(new ResourceAttribute(address, attribute), new Found(inPlan, null)));
        return new PossibleTargets(found, found.isEmpty(), Set.of(), Set.of());
    }

    /** A plain value that may be part of a text. */
    static PossibleTargets text(String name) {
        return new PossibleTargets(Map.of(), true, Set.of(), Set.of(name));
    }

    /** Something that the plan does not show. */
    static PossibleTargets hiddenBy(String reason) {
        return new PossibleTargets(Map.of(), true, Set.of(reason), Set.of());
    }

    /** The same, reached by one more hop. */
    PossibleTargets via(ReferenceStep hop) {
        Map<ResourceAttribute, Found> further = new LinkedHashMap<>();
        found.forEach((spot, at) -> further.put(spot, new Found(at.inPlan, new ReferencePath(hop, at.trail))));
        return new PossibleTargets(further, none, hidden, beside);
    }

    /**
     * What is selected from it. The plan merges all references of an object, map or list, so each may be the one; and what is selected may
     * be null, except where nothing but a resource as such was referred to: that is itself the object, or its instances are looped over
     * and give a map or list of the like.
     */
    PossibleTargets member(List<ValueMember> steps) {
        boolean named = steps.stream().anyMatch(step -> step.kind() == ValueMember.Kind.NAME);
        boolean keyed = steps.stream().anyMatch(step -> step.kind() == ValueMember.Kind.KEY);
        boolean mayBeNull = (named && !found.keySet().stream().allMatch(ResourceAttribute::isWholeObject))
                || (keyed && !found.keySet().stream().allMatch(ResourceAttribute::isWhole));
        return mayBeNull ? orNone() : this;
    }

    /** The same, and possibly none of them. */
    PossibleTargets orNone() {
        return none ? this : new PossibleTargets(found, true, hidden, beside);
    }

    Map<ResourceAttribute, Found> found() {
        return found;
    }

    boolean none() {
        return none;
    }

    Set<String> hidden() {
        return hidden;
    }

    Set<String> beside() {
        return beside;
    }

    /** The same, with these plain values beside it. */
    PossibleTargets with(Set<String> values) {
        return values.equals(beside) ? this : new PossibleTargets(found, none, hidden, values);
    }

    /** The same in the words of the interface; the same object each time. */
    ResolvedReference resolution(boolean several) {
        ResolvedReference known = several ? asSeveral : asOne;
        if (known != null) {
            return known;
        }
        ResolvedReference made = make(several);
        if (several) {
            asSeveral = made;
        } else {
            asOne = made;
        }
        return made;
    }

    /** True for a plain value. */
    boolean isPlain() {
        return found.isEmpty() && hidden.isEmpty();
    }

    private ResolvedReference make(boolean several) {
        List<ReferencedResource> targets = targets();
        if (!hidden.isEmpty()) {
            return new ResolvedReference.Open(String.join("; ", hidden), targets);
        }
        if (targets.isEmpty()) {
            return new ResolvedReference.Nothing();
        }
        ReferencedResource first = targets.get(0);
        if (targets.size() == 1 && !none && first.address().key() != InstanceKey.UNDECIDED) {
            return new ResolvedReference.Exactly(first);
        }
        return several
                ? new ResolvedReference.SomeOf(targets)
                : new ResolvedReference.OneOf(targets, none, List.copyOf(beside));
    }

    private List<ReferencedResource> targets() {
        List<ReferencedResource> targets = new ArrayList<>();
        found.forEach((spot, at) -> targets.add(
                new ReferencedResource(spot.address(), spot.attribute(), at.inPlan, ReferencePath.hops(at.trail))));
        return Collections.unmodifiableList(targets);
    }
}
