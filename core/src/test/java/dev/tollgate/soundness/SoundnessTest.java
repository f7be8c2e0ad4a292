package dev.tollgate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Report;
import dev.tollgate.soundness.World.Group;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Makes worlds up, hides facts, and compares what is reported with the truth, and with what is reported when another fact is told. Every
 * report is a trial. {@code -Dtollgate.soundness.trials=100000} makes a long run of it, {@code -Dtollgate.soundness.seed} another one.
 */
final class SoundnessTest {
    /** Those of the build. Fewer need not have everything in them. */
    private static final int USUAL = 2000;

    private static final int TRIALS = Integer.getInteger("tollgate.soundness.trials", USUAL);
    private static final long SEED = Long.getLong("tollgate.soundness.seed", 1);
    private static final int STEPS = 8;

    /** Worlds are shared out to the processors in such lots. */
    private static final int LOT = 32;

    @TempDir
    private Path folder;

    private final Occurrences occurrences = new Occurrences();

    @Test
    void theTruthIsWithinTheBoundsAndLearningNeverWidensThem() {
        int worlds = 0;
        int trials = 0;
        while (trials < TRIALS) {
            trials += IntStream.range(worlds, worlds + LOT)
                    .parallel()
                    .map(this::trials)
                    .sum();
            worlds += LOT;
        }
        System.out.printf(
                "Soundness: %d trials, %d of which learn a further fact, on %d estates of seed %d%n",
                trials, trials - worlds, worlds, SEED);
        assertThat(trials < USUAL ? Set.of() : occurrences.missing())
                .as("what must occur in a run and does not")
                .isEmpty();
    }

    /** Learning a fact widened a bound in these, of the usual seed, and only there in a long run. */
    @ParameterizedTest
    @ValueSource(ints = 6501)
    void whatOnceWentWrongStaysRight(int world) {
        assertThat(trials(world)).isPositive();
    }

    /** Numbers in a row must not begin alike, as those of {@link Random} do. */
    private static Random random(long number) {
        return new Random(new SplittableRandom(number).nextLong());
    }

    /** Makes one world up, and reports on it again and again; the number of reports. */
    private int trials(int number) {
        Random random = random(SEED * 1_000_000_007L + number);
        World world = Worlds.of(random);
        Truth truth = Truth.of(world);
        Set<Fact> all = Fact.all(world);
        Set<Fact> told = some(all, random);
        CostTotals less = sound(number, new Telling(world, all, told), truth);
        for (int step = 0; step < STEPS; step++) {
            Fact learnt = another(all, told, random);
            if (learnt == null) {
                return step + 1;
            }
            boolean more = tellsOfMore(world, told, learnt);
            told.add(learnt);
            occurrences.learnt(learnt);
            CostTotals learned = sound(number, new Telling(world, all, told), truth);
            if (!more) {
                assertNoWider("world " + number + " learning " + learnt + " at last of " + told, learned, less);
            }
            less = learned;
        }
        return STEPS + 1;
    }

    @Test
    void whatIsToldWhollyIsExact() {
        int exact = (int)
                IntStream.range(0, TRIALS / 10).parallel().filter(this::isExact).count();
        System.out.printf("Soundness: %d estates that are told wholly, %d of them exact%n", TRIALS / 10, exact);
        assertThat(exact).isGreaterThan(TRIALS / 100);
    }

    /** Tells everything of a world; true when every figure had to be exact, and was. */
    private boolean isExact(int number) {
        World world = Worlds.of(random(SEED * 1_000_000_009L + number));
        Truth truth = Truth.of(world);
        Set<Fact> all = Fact.all(world);
        CostTotals totals = sound(number, new Telling(world, all, all), truth);
        if (!isDecided(world)) {
            return false;
        }
        assertExact("before", number, totals.before(), truth.before());
        assertExact("after", number, totals.after(), truth.after());
        assertExact("delta", number, totals.delta(), truth.delta());
        return true;
    }

    /**
     * True when nothing of a world stays open that no fact tells: a price, a row for a backend, who is whose in a loop. A group that is left
     * without APIs may have traffic that the plan does not show.
     */
    private static boolean isDecided(World world) {
        return PriceList.isSold(world.region())
                && world.instances().stream()
                        .allMatch(each -> PriceList.isPriced(each.spec()) && PriceList.isPriced(each.specBefore()))
                && world.groups().stream().allMatch(SoundnessTest::isDecided);
    }

    private static boolean isDecided(Group group) {
        boolean linked = !group.phase().isNew() || !Names.isSameLoop(group.on().name(), group.name());
        return linked
                && group.isUniform()
                && group.apis().stream().noneMatch(api -> api.after().isUnlisted() || !isCertain(group, api));
    }

    /** True when a plan that tells as much as it can tells for certain that the API belongs to the group. */
    private static boolean isCertain(Group group, World.Api api) {
        return !group.phase().isNew() || !Names.isSameLoop(group.name(), api.name());
    }

    /**
     * True for the requests of a group to which no deployed API certainly belongs, or that is made in a loop with such a one, since these may be
     * one pool. It is taken to have none of its own until they are declared, so that this declares traffic that was not there before.
     */
    private static boolean tellsOfMore(World world, Set<Fact> told, Fact learnt) {
        return learnt.what() == Fact.What.REQUESTS
                && world.groups().stream()
                        .filter(group -> Names.block(group.name()).equals(Names.block(learnt.of())))
                        .anyMatch(group -> group.deployed().stream()
                                .noneMatch(api -> !api.phase().isNew() || isCertainlyDeployed(group, api, told)));
    }

    /** An API that may not be deployed says nothing about its group. */
    private static boolean isCertainlyDeployed(Group group, World.Api api, Set<Fact> told) {
        return isCertain(group, api)
                && told.contains(Fact.membership(api))
                && told.contains(Fact.of(Fact.What.STAGES, api.name()));
    }

    private static void assertExact(String what, int number, Amount amount, BigDecimal truth) {
        assertThat(amount.isExact())
                .as("%s of world %d: %s", what, number, amount)
                .isTrue();
        assertThat(Bounds.isWithin(truth, amount))
                .as("%s of world %d: %s of %s", what, number, truth, amount)
                .isTrue();
    }

    /** The totals of a report, which is right in itself and holds the truth. */
    private CostTotals sound(int number, Telling telling, Truth truth) {
        Report report = report(telling);
        occurrences.of(telling, report);
        String what = " of world " + number + " told " + telling.told();
        CostTotals totals = report.totals();
        assertWithin("before" + what, truth.before(), totals.before());
        assertWithin("after" + what, truth.after(), totals.after());
        assertWithin("delta" + what, truth.delta(), totals.delta());
        assertWithin("due" + what, truth.dueAtApply(), totals.dueAtApply());
        Consistency.assertConsistent(what, report);
        return totals;
    }

    private static void assertWithin(String what, BigDecimal truth, Amount amount) {
        assertThat(Bounds.isWithin(truth, amount))
                .as("%s: %s in %s", what, truth, amount)
                .isTrue();
    }

    private static void assertNoWider(String what, CostTotals inner, CostTotals outer) {
        assertNoWider(what + " before", inner.before(), outer.before());
        assertNoWider(what + " after", inner.after(), outer.after());
        assertNoWider(what + " delta", inner.delta(), outer.delta());
        assertNoWider(what + " due", inner.dueAtApply(), outer.dueAtApply());
    }

    private static void assertNoWider(String what, Amount inner, Amount outer) {
        assertThat(Bounds.isWithin(inner, outer))
                .as("%s: %s in %s", what, inner, outer)
                .isTrue();
    }

    private static Set<Fact> some(Set<Fact> all, Random random) {
        int percent = 10 + random.nextInt(90);
        Set<Fact> some = new LinkedHashSet<>();
        for (Fact fact : all) {
            if (random.nextInt(100) < percent) {
                some.add(fact);
            }
        }
        return some;
    }

    private static @Nullable Fact another(Set<Fact> all, Set<Fact> told, Random random) {
        List<Fact> hidden = new ArrayList<>(all);
        hidden.removeAll(told);
        return hidden.isEmpty() ? null : hidden.get(random.nextInt(hidden.size()));
    }

    private Report report(Telling telling) {
        Path usage = folder.resolve("usage-" + Thread.currentThread().getId() + ".yml");
        try {
            Files.writeString(usage, UsageWriter.of(telling));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Tollgate.answer(new Request(
                Request.Command.DIFF,
                new PlanSource.Stream(new ByteArrayInputStream(PlanWriter.of(telling))),
                usage,
                List.of(),
                null,
                null,
                false,
                null,
                folder,
                Map.of()));
    }
}
