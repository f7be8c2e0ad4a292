package dev.tollgate.gateway.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.DedicatedInstance;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.volume.SideMembership;
import dev.tollgate.usage.volume.VolumeModel;
import dev.tollgate.usage.volume.VolumePart;
import dev.tollgate.usage.volume.VolumePart.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the parts and wholes of traffic from the estates of both sides. */
final class TrafficParts {
    private final Map<Side, SideMembers> members = new EnumMap<>(Side.class);
    private final Map<Side, Set<Address>> instances = new EnumMap<>(Side.class);
    private final Function<Address, UsageDeclarations> declared;
    private final SharedGroups shared;

    TrafficParts(Map<Side, GatewayEstate> estates, Function<Address, UsageDeclarations> declared) {
        this.declared = declared;
        for (Side side : Side.values()) {
            members.put(side, new SideMembers());
            instances.put(side, Set.of());
        }
        estates.forEach((side, estate) -> {
            members.put(side, new SideMembers(estate));
            Set<Address> found = new LinkedHashSet<>();
            estate.instances().forEach((DedicatedInstance each) -> found.add(each.address()));
            instances.put(side, found);
        });
        shared = new SharedGroups(members.values());
    }

    SideMembers on(Side side) {
        return requireNonNull(members.get(side));
    }

    private Set<Address> instances(Side side) {
        return requireNonNull(instances.get(side));
    }

    /** Returns true if APIs belong to one of several groups of an instance. */
    boolean hasSharedGroups() {
        return !shared.all().isEmpty();
    }

    /** Returns the parts, of which groups that share APIs are one whole. */
    VolumeModel model() {
        return new VolumeModel(
                parts(true), new Placing(Side.BEFORE, true).membership(), new Placing(Side.AFTER, true).membership());
    }

    /**
     * Returns the parts with every group by itself. APIs that several groups share are among what the plan does not show of each. For
     * responses this tells more where the groups are declared, because it is the group that decides whether they are billed.
     */
    VolumeModel modelOfGroups() {
        return new VolumeModel(
                parts(false),
                new Placing(Side.BEFORE, false).membership(),
                new Placing(Side.AFTER, false).membership());
    }

    private List<VolumePart> parts(boolean pooled) {
        List<VolumePart> parts = new ArrayList<>();
        for (Address instance : all(this::instances)) {
            Set<Side> sides = sides(side -> instances(side).contains(instance));
            parts.add(new VolumePart(
                    instance.text(),
                    Kind.INSTANCE,
                    declared.apply(instance),
                    sides,
                    Set.of(),
                    bare(instance, sides),
                    null));
        }
        if (pooled) {
            shared.all().forEach(pool -> parts.add(part(pool)));
        }
        all(side -> on(side).groups().keySet()).forEach(group -> parts.add(group(group, pooled)));
        for (Address api : all(side -> on(side).apis().keySet())) {
            Set<Side> sides = sides(side -> on(side).apis().containsKey(api)
                    && (pooled || on(side).sharedBy(api).isEmpty()));
            if (!sides.isEmpty()) {
                parts.add(new VolumePart(api.text(), Kind.API, declared.apply(api), sides, Set.of(), Set.of(), null));
            }
        }
        for (Address resource : all(side -> on(side).away())) {
            Set<Side> sides = sides(side -> on(side).away().contains(resource));
            parts.add(new VolumePart(
                    resource.text(), Kind.API, declared.apply(resource), sides, Set.of(), Set.of(), null));
        }
        return parts;
    }

    /** Returns the sides on which an instance has no groups if it has some on the other side: there it has no traffic. */
    private Set<Side> bare(Address instance, Set<Side> sides) {
        boolean shows =
                sides.stream().anyMatch(side -> !on(side).groupsOn(instance).isEmpty());
        return shows ? sides(side -> sides.contains(side) && on(side).isBareInstance(instance)) : Set.of();
    }

    private VolumePart part(SharedGroups.Pool pool) {
        Set<Side> sides = sides(side -> pool.groups().stream().anyMatch(group -> isOn(side, group, pool.instance())));
        Cause because = new Cause(pool.firstApi().text(), "group_id");
        return new VolumePart(pool.name(), Kind.POOL, UsageDeclarations.NONE, sides, Set.of(), Set.of(), because);
    }

    private boolean isOn(Side side, Address group, Address instance) {
        return on(side).instance(group).equals(Optional.of(instance));
    }

    /** Makes a group: one without APIs is open, but one that has APIs on the other side only has no traffic. */
    private VolumePart group(Address group, boolean pooled) {
        Set<Side> sides = sides(side -> on(side).groups().containsKey(group));
        boolean shows = sides.stream().anyMatch(side -> on(side).deployed(group) > 0);
        Set<Side> open = new HashSet<>();
        Set<Side> bare = new HashSet<>();
        for (Side side : sides) {
            Optional<SharedGroups.Pool> pool = pool(side, group);
            boolean isAlone = pool.isEmpty();
            boolean isLeftOut = pool.isPresent() && (!pooled || leavesGroups(side, pool.get()));
            if ((isAlone && !shows) || isLeftOut) {
                open.add(side);
            }
            if (isAlone && shows && on(side).isBare(group)) {
                bare.add(side);
            }
        }
        return new VolumePart(group.text(), Kind.GROUP, declared.apply(group), sides, open, bare, null);
    }

    private Optional<SharedGroups.Pool> pool(Side side, Address group) {
        return on(side).instance(group).flatMap(instance -> shared.of(instance, group));
    }

    /** Returns true if the groups are more than the APIs that they share, so that one of them certainly has none. */
    private boolean leavesGroups(Side side, SharedGroups.Pool pool) {
        SideMembers here = on(side);
        long without = pool.groups().stream()
                .filter(group -> isOn(side, group, pool.instance()) && here.deployed(group) == 0)
                .count();
        return here.deployedOf(pool.groups()) < without;
    }

    private Set<Address> all(Function<Side, Set<Address>> here) {
        Set<Address> all = new LinkedHashSet<>(here.apply(Side.AFTER));
        all.addAll(here.apply(Side.BEFORE));
        return all;
    }

    private static Set<Side> sides(Predicate<Side> isThere) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (isThere.test(side)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** What belongs to what on one side. */
    private final class Placing {
        private final Side side;
        private final boolean pooled;
        private final SideMembers here;
        private final Map<String, String> wholes = new LinkedHashMap<>();
        private final Map<String, Set<String>> among = new LinkedHashMap<>();
        private final Map<String, Set<String>> uncertain = new LinkedHashMap<>();
        private final Set<String> anywhere;

        Placing(Side side, boolean pooled) {
            this.side = side;
            this.pooled = pooled;
            this.here = on(side);
            this.anywhere = names(here.anywhere());
        }

        SideMembership membership() {
            shared.all().forEach(pool -> put(pool.name(), pool.instance().text()));
            for (Address group : here.groups().keySet()) {
                Optional<Address> instance = here.instance(group);
                String whole = instance.map(Address::text).orElse(null);
                put(
                        group.text(),
                        pooled ? pool(side, group).map(SharedGroups.Pool::name).orElse(whole) : whole);
                putAmong(group, requireNonNull(here.groups().get(group)).instance());
                uncertain.put(group.text(), uncertainOf(group));
            }
            here.apis().keySet().forEach(this::place);
            if (pooled) {
                shared.all().forEach(this::uncertainOf);
            }
            instances(side).forEach(this::uncertainOfInstance);
            return new SideMembership(wholes, among, uncertain);
        }

        private void put(String part, @Nullable String whole) {
            if (whole != null) {
                wholes.put(part, whole);
            }
        }

        private void putAmong(Address part, ResourceLink link) {
            if (link.ends().size() > 1 && link.here().size() == link.ends().size()) {
                among.put(part.text(), names(link.here()));
            }
        }

        private void place(Address api) {
            putAmong(api, requireNonNull(here.apis().get(api)).group());
            Optional<Address> group = here.group(api);
            Set<Address> groups = here.sharedBy(api);
            if (group.isPresent()) {
                put(api.text(), group.get().text());
            } else if (!groups.isEmpty() && pooled) {
                put(
                        api.text(),
                        pool(side, groups.iterator().next()).orElseThrow().name());
            } else {
                here.declaredInstance(api)
                        .flatMap(ResourceLink::exactly)
                        .ifPresent(instance -> put(api.text(), instance.text()));
            }
        }

        private Set<String> uncertainOf(Address group) {
            Set<String> named = new LinkedHashSet<>();
            for (Address api : here.mayHold(group)) {
                if (pooled || here.sharedBy(api).isEmpty()) {
                    named.add(api.text());
                }
            }
            return join(named);
        }

        /** Adds what may belong to any group; the same set for all of which nothing else is known. */
        private Set<String> join(Set<String> named) {
            if (named.isEmpty()) {
                return anywhere;
            }
            named.addAll(anywhere);
            return named;
        }

        private void uncertainOf(SharedGroups.Pool pool) {
            Set<String> named = new LinkedHashSet<>();
            pool.groups().forEach(group -> named.addAll(uncertain.getOrDefault(group.text(), Set.of())));
            named.removeIf(part -> pool.name().equals(wholes.get(part)));
            named.removeAll(anywhere);
            uncertain.put(pool.name(), join(named));
        }

        private void uncertainOfInstance(Address instance) {
            Set<Address> groups = new LinkedHashSet<>(here.mayHold(instance));
            groups.addAll(here.onAnyInstance());
            Set<String> named = names(groups);
            groups.addAll(here.groupsOn(instance));
            groups.forEach(each -> named.addAll(uncertain.getOrDefault(each.text(), Set.of())));
            named.removeIf(part -> isInside(part, instance.text()));
            named.removeAll(anywhere);
            uncertain.put(instance.text(), join(named));
        }

        private boolean isInside(String part, String whole) {
            String next = wholes.get(part);
            while (next != null && !next.equals(whole)) {
                next = wholes.get(next);
            }
            return next != null;
        }

        private Set<String> names(Set<Address> addresses) {
            Set<String> names = new LinkedHashSet<>();
            addresses.forEach(each -> names.add(each.text()));
            return names;
        }
    }
}
