package dev.tollgate.wiring;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found behind an expression. Immutable; equal answers share it, so what it says as a {@link Resolution} is kept with it.
 */
final class Finding {
    /** A plain value: refers to nothing. */
    static final Finding VALUE = new Finding(Map.of(), true, Set.of());

    private static final String TOO_MANY = "there are too many references to follow";

    /** The instances it may refer to, each with the attribute, in the order they were found. */
    private final Map<Spot, Found> found;
    /** True when it may be none of them; always true when there are none. */
    private final boolean none;
    /** What hides others; empty when nothing does. */
    private final Set<String> hidden;

    private @Nullable Resolution asOne;
    private @Nullable Resolution asSeveral;

    private Finding(Map<Spot, Found> found, boolean none, Set<String> hidden) {
        this.found = found;
        this.none = none;
        this.hidden = hidden;
    }

    /** An instance and the attribute of it that is referred to. */
    record Spot(Address address, List<String> attribute) {
        private boolean isWhole() {
            return attribute.isEmpty();
        }

        private boolean isWholeObject() {
            return attribute.isEmpty() && address.key() == InstanceKey.NONE;
        }

        private boolean sameResource(Spot other) {
            Address a = address;
            Address b = other.address;
            return a.name().equals(b.name())
                    && a.type().equals(b.type())
                    && a.mode() == b.mode()
                    && a.module().equals(b.module());
        }
    }

    /** Whether the plan shows the instance, and the first way that led to it. */
    record Found(boolean inPlan, @Nullable Trail trail) {}

    /** These instances. */
    static Finding of(Collection<Address> addresses, List<String> attribute, boolean inPlan) {
        Map<Spot, Found> found = new LinkedHashMap<>();
        addresses.forEach(address -> found.put(new Spot(address, attribute), new Found(inPlan, null)));
        return new Finding(found, found.isEmpty(), Set.of());
    }

    /** Something that the plan does not show. */
    static Finding hiddenBy(String reason) {
        return new Finding(Map.of(), true, Set.of(reason));
    }

    /** One of these, and nothing tells which. */
    static Finding either(List<Finding> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        List<Finding> telling =
                findings.stream().filter(finding -> !finding.isPlain()).toList();
        if (telling.size() < 2) {
            return telling.isEmpty() ? VALUE : telling.get(0).orNone();
        }
        Map<Spot, Found> found = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        boolean none = findings.stream().allMatch(finding -> finding.found.isEmpty());
        for (Finding finding : findings) {
            none |= finding.none;
            hidden.addAll(finding.hidden);
            for (Map.Entry<Spot, Found> entry : finding.found.entrySet()) {
                if (found.size() < limit || found.containsKey(entry.getKey())) {
                    found.putIfAbsent(entry.getKey(), entry.getValue());
                } else {
                    hidden.add(TOO_MANY);
                }
            }
        }
        return new Finding(found, none, hidden);
    }

    /**
     * All of these in one expression. When they are not one attribute of one resource, the expression may be none of them: a condition
     * may choose something that the plan does not keep.
     */
    static Finding together(List<Finding> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        Finding all = either(findings, limit).withoutLost();
        return all.none || isOneSubject(all.found.keySet()) ? all : all.orNone();
    }

    /** The same, reached by one more hop. */
    Finding via(Hop hop) {
        Map<Spot, Found> further = new LinkedHashMap<>();
        found.forEach((spot, at) -> further.put(spot, new Found(at.inPlan, new Trail(hop, at.trail))));
        return new Finding(further, none, hidden);
    }

    /**
     * What is selected from it. The plan merges all references of an object, map or list, so each may be the one; and what is selected may
     * be null, except where nothing but a resource as such was referred to: that is itself the object, or its instances are looped over
     * and give a map or list of the like.
     */
    Finding member(List<Member> steps) {
        boolean named = steps.stream().anyMatch(step -> step.kind() == Member.Kind.NAME);
        boolean keyed = steps.stream().anyMatch(step -> step.kind() == Member.Kind.KEY);
        boolean mayBeNull = (named && !found.keySet().stream().allMatch(Spot::isWholeObject))
                || (keyed && !found.keySet().stream().allMatch(Spot::isWhole));
        return mayBeNull ? orNone() : this;
    }

    /** The same, and possibly none of them. */
    Finding orNone() {
        return none ? this : new Finding(found, true, hidden);
    }

    /** How many instances it may refer to. */
    int size() {
        return found.size();
    }

    /** The same in the words of the interface; the same object each time. */
    Resolution resolution(boolean several) {
        Resolution known = several ? asSeveral : asOne;
        if (known != null) {
            return known;
        }
        Resolution made = make(several);
        if (several) {
            asSeveral = made;
        } else {
            asOne = made;
        }
        return made;
    }

    private boolean isPlain() {
        return found.isEmpty() && hidden.isEmpty();
    }

    private Resolution make(boolean several) {
        List<Target> targets = targets();
        if (!hidden.isEmpty()) {
            return new Resolution.Open(String.join("; ", hidden), targets);
        }
        if (targets.isEmpty()) {
            return new Resolution.Nothing();
        }
        Target first = targets.get(0);
        if (targets.size() == 1 && !none && first.address().key() != InstanceKey.UNDECIDED) {
            return new Resolution.Exactly(first);
        }
        return several ? new Resolution.SomeOf(targets) : new Resolution.OneOf(targets, none);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        found.forEach(
                (spot, at) -> targets.add(new Target(spot.address, spot.attribute, at.inPlan, Trail.hops(at.trail))));
        return Collections.unmodifiableList(targets);
    }

    /** Without references that lost their attribute where another one to the same instance has it. */
    private Finding withoutLost() {
        Set<Address> named = new HashSet<>();
        found.keySet().stream().filter(spot -> !spot.attribute.isEmpty()).forEach(spot -> named.add(spot.address));
        if (named.isEmpty()) {
            return this;
        }
        Map<Spot, Found> kept = new LinkedHashMap<>(found);
        boolean changed = kept.keySet().removeIf(spot -> spot.attribute.isEmpty() && named.contains(spot.address));
        return changed ? new Finding(kept, none, hidden) : this;
    }

    private static boolean isOneSubject(Set<Spot> spots) {
        Set<List<String>> attributes = new HashSet<>();
        Spot first = null;
        for (Spot spot : spots) {
            first = first == null ? spot : first;
            if (!spot.attribute.isEmpty()) {
                attributes.add(spot.attribute);
            }
            if (attributes.size() > 1 || !spot.sameResource(first)) {
                return false;
            }
        }
        return true;
    }
}
