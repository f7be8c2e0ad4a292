package dev.tollgate.soundness;

import dev.tollgate.report.Report;
import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has occurred in the worlds of a run, so that a run tells when the generator no longer makes something. */
final class Occurrences {
    /** The rows of both billing tables, in the order of the pricing document, then what no row covers and what is open. */
    private static final List<String> ROWS = List.of(
            "backend.http.outside",
            "backend.http.alibaba-public",
            "backend.vpc.same-region",
            "backend.vpc.cen-region",
            "backend.vpc.cen-datacenter",
            "backend.fc.same-region",
            "backend.fc.cross-region",
            "backend.mock",
            "backend.bigdata",
            "backend.database",
            "client.internet",
            "client.alibaba-public",
            "client.vpc.same-region",
            "client.cen",
            "backend.unlisted",
            "backend.undecided",
            "client.undecided");

    private static final List<String> VERDICTS = List.of("billed", "free", "partly", "unknown");
    private static final List<String> HOURS = List.of("", "monthly_hours", "lifetime_hours", "schedule");
    private static final List<String> PAYMENTS = List.of("PayAsYouGo", "payasyougo", "Subscription", "subscription");
    private static final List<String> LEVELS = List.of("an instance", "a group", "an API");
    private static final List<String> LOOPS = List.of("none", "for_each", "count");

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** What every run must have. */
    static Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        add(expected, "row", ROWS.stream());
        add(expected, "verdict", VERDICTS.stream());
        add(expected, "region", PriceList.regions().stream());
        add(expected, "spec", PriceList.SPECS.stream());
        add(expected, "spec before", PriceList.SPECS.stream());
        add(expected, "payment", PAYMENTS.stream());
        add(expected, "months", Stream.of(1, 3, 6, 9, 10, 11));
        add(expected, "years", IntStream.rangeClosed(1, 5).boxed());
        add(expected, "replaced subscription", Stream.of(true, false));
        add(expected, "hours", HOURS.stream());
        add(expected, "home", Stream.of(Home.values()));
        add(expected, "backend", Stream.of(Backend.values()));
        add(expected, "backend before", Stream.of(Backend.values()));
        Stream.of("instance", "group", "API").forEach(what -> {
            add(expected, what, Stream.of(Phase.values()));
            add(expected, what + " loop", LOOPS.stream());
        });
        add(expected, "groups of an instance", Stream.of(0, 1, 2, 3, 4));
        for (String standing : List.of("told", "hidden", "learnt")) {
            add(expected, standing, Stream.of(Fact.What.values()));
            for (String level : LEVELS) {
                add(expected, standing + " of " + level, Fact.VOLUMES.stream());
            }
        }
        add(
                expected,
                "hidden in a pool",
                Stream.of(Fact.What.LINK, Fact.What.GROUP, Fact.What.REQUESTS, Fact.What.SHARES));
        return expected;
    }

    /** What must occur and has not. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(expected());
        missing.removeAll(seen);
        return missing;
    }

    void of(Telling telling, Report report) {
        report.traffic().forEach(verdict -> {
            add(seen, "row", verdict.ruleIds().stream());
            seen.add("verdict: " + verdict.verdict().toString().toLowerCase(Locale.ROOT));
        });
        telling.hideable().forEach(fact -> add(telling.told().contains(fact) ? "told" : "hidden", fact));
        World world = telling.world();
        seen.add("region: " + world.region());
        world.instances().forEach(instance -> of(telling, instance));
        for (Group group : world.groups()) {
            seen.add("home: " + group.home());
            of("group", group.name(), group.phase());
            group.apis().forEach(this::of);
        }
    }

    void learnt(Fact fact) {
        add("learnt", fact);
    }

    private void add(String standing, Fact fact) {
        seen.add(standing + ": " + fact.what());
        int level = fact.of().startsWith("i") ? 0 : fact.of().contains("_") ? 2 : 1;
        seen.add(standing + " of " + LEVELS.get(level) + ": " + fact.what());
    }

    private void of(Telling telling, Instance instance) {
        of("instance", instance.name(), instance.phase());
        seen.add("spec: " + instance.spec());
        seen.add("spec before: " + instance.specBefore());
        seen.add("payment: " + instance.payment());
        if (instance.phase() == Phase.REPLACED) {
            seen.add("replaced subscription: " + instance.termBefore().isSubscription());
        }
        seen.add("hours: " + instance.hours().replaceAll(":.*", ""));
        seen.add((instance.term().byYear() ? "years: " : "months: ")
                + instance.term().duration());
        List<Group> carried = Fact.carried(telling.world(), instance);
        seen.add("groups of an instance: " + carried.size());
        if (carried.size() > 1) {
            carried.forEach(group -> hidden(telling, group));
        }
    }

    /** What is hidden where several groups share the bandwidth of an instance, and the loop that made them. */
    private void hidden(Telling telling, Group group) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.link(group), Fact.of(Fact.What.REQUESTS, group.name()), Fact.of(Fact.What.SHARES, group.name())));
        group.apis().forEach(api -> facts.add(Fact.membership(api)));
        facts.stream()
                .filter(fact -> Names.isInLoop(group.name()) && !telling.tellsOrFixed(fact))
                .forEach(fact -> seen.add("hidden in a pool: " + fact.what()));
    }

    private void of(Api api) {
        of("API", api.name(), api.phase());
        seen.add("backend: " + api.after());
        seen.add("backend before: " + api.before());
    }

    private void of(String what, String name, Phase phase) {
        seen.add(what + ": " + phase);
        seen.add(what + " loop: " + (!Names.isInLoop(name) ? "none" : Names.isByKey(name) ? "for_each" : "count"));
    }

    private static void add(Set<String> to, String what, Stream<?> values) {
        values.forEach(value -> to.add(what + ": " + value));
    }
}
