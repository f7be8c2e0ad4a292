package dev.tollgate.soundness;

import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something about a world that the plan or the usage file can tell or hide.
 *
 * @param what what it is
 * @param of what it is about; empty for the whole world
 */
record Fact(What what, String of) {
    enum What {
        REGION,
        NETWORK,
        SPEC,
        PAYMENT,
        TERM,
        LINK,
        INTRANET,
        SHARES,
        GROUP,
        STAGES,
        BACKEND,
        PATH,
        KIND,
        CALLS,
        REQUESTS,
        RESPONSES
    }

    /** Those of volumes. */
    static final List<What> VOLUMES = List.of(What.CALLS, What.REQUESTS, What.RESPONSES);

    static Fact of(What what, String of) {
        return new Fact(what, of);
    }

    /** Everything that can be hidden of a world. */
    static Set<Fact> all(World world) {
        Set<Fact> facts = new LinkedHashSet<>();
        if (isRegionHideable(world)) {
            facts.add(of(What.REGION, ""));
        }
        if (world.network()) {
            facts.add(of(What.NETWORK, ""));
        }
        for (Instance instance : world.instances()) {
            ofInstance(world, instance, facts);
        }
        for (Group group : world.groups()) {
            ofGroup(group, facts);
            group.apis().forEach(api -> ofApi(api, facts));
        }
        world.groups().forEach(group -> keepWhatIsReplaced(group, facts));
        return facts;
    }

    /** What is replaced belongs to the same as before, and the plan tells so. */
    private static void keepWhatIsReplaced(Group group, Set<Fact> facts) {
        if (group.phase() == Phase.REPLACED) {
            facts.remove(link(group));
        }
        group.apis().stream()
                .filter(api -> api.phase() == Phase.REPLACED)
                .forEach(api -> facts.remove(membership(api)));
    }

    /**
     * A region that nothing tells is taken to be one where what the plan has is sold. The state of an instance that is replaced by one that
     * is paid for in another way shows its zone: its two lines would range over the regions each by itself.
     */
    private static boolean isRegionHideable(World world) {
        if (world.instances().stream().anyMatch(Instance::changesPayment)) {
            return false;
        }
        return world.instances().isEmpty() ? PriceList.hasTraffic(world.region()) : PriceList.isSold(world.region());
    }

    /** Volumes of an instance are declared for both sides, so they can be true only where it carries the same on both. */
    private static void ofInstance(World world, Instance instance, Set<Fact> facts) {
        boolean created = instance.phase().isNew();
        if (created || (instance.phase() == Phase.KEPT && !instance.spec().equals(instance.specBefore()))) {
            facts.add(of(What.SPEC, instance.name()));
        }
        if (created) {
            facts.add(of(What.PAYMENT, instance.name()));
        }
        // A term that nothing tells is taken to be one that is sold.
        if (instance.isSubscription() && instance.term().isSold()) {
            facts.add(of(What.TERM, instance.name()));
        }
        List<Group> groups = carried(world, instance);
        boolean uniform = groups.stream().allMatch(Group::isUniform);
        if (uniform && groups.stream().map(Group::phase).distinct().count() == 1) {
            VOLUMES.forEach(volume -> facts.add(of(volume, instance.name())));
        }
        if (groups.stream().map(Group::shares).distinct().count() == 1) {
            facts.add(of(What.SHARES, instance.name()));
        }
    }

    private static void ofGroup(Group group, Set<Fact> facts) {
        if (group.phase().isNew()) {
            facts.add(link(group));
            facts.add(of(What.INTRANET, group.name()));
        }
        facts.add(of(What.SHARES, group.name()));
        if (group.isUniform()) {
            VOLUMES.forEach(volume -> facts.add(of(volume, group.name())));
        }
    }

    private static void ofApi(Api api, Set<Fact> facts) {
        if (api.phase().isNew()) {
            facts.add(membership(api));
            facts.add(of(What.STAGES, api.name()));
            facts.add(of(What.KIND, api.name()));
        }
        if (api.phase().isNew() && api.after().isByVpc()) {
            facts.add(of(What.PATH, api.name()));
        }
        if (api.after().isDeclared() || (api.after().isHideable() && api.phase() != Phase.DELETED)) {
            facts.add(of(What.BACKEND, api.name()));
        }
        if (api.deployed()) {
            VOLUMES.forEach(volume -> facts.add(of(volume, api.name())));
        }
    }

    /** What a group runs on; one block tells it for all that it makes. */
    static Fact link(Group group) {
        return of(What.LINK, Names.block(group.name()));
    }

    /** To which group an API belongs. */
    static Fact membership(Api api) {
        return of(What.GROUP, Names.block(api.name()));
    }

    /** The groups that run on an instance. */
    static List<Group> carried(World world, Instance instance) {
        return world.groups().stream()
                .filter(group -> group.home() == Home.DEDICATED && group.on().equals(instance))
                .toList();
    }
}
