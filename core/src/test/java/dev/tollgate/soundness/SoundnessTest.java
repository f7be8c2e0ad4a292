package dev.tollgate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.PlanSource;
import dev.tollgate.Request;
import dev.tollgate.Tollgate;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes worlds up, hides facts, and compares what is reported with the truth, and with what is reported when another fact is told.
 * {@code -Dtollgate.soundness.trials=100000} makes a long run of it, {@code -Dtollgate.soundness.seed} another one.
 */
final class SoundnessTest {
    private static final int TRIALS = Integer.getInteger("tollgate.soundness.trials", 2000);
    private static final int STEPS = 8;
    private static final long SEED = Long.getLong("tollgate.soundness.seed", 1);

    /** Divisions keep twenty decimals. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000000001");

    @TempDir
    private Path folder;

    @Test
    void theTruthIsWithinTheBoundsAndLearningNeverWidensThem() throws IOException {
        for (int trial = 0; trial < TRIALS; trial += STEPS) {
            Random random = new Random(SEED * 1_000_000_007L + trial);
            World world = Worlds.of(random);
            Truth truth = Truth.of(world);
            Set<Fact> told = some(Fact.all(world), random);
            Totals less = totals(world, told);
            assertSound(trial, told, less, truth);
            for (int step = 0; step < STEPS; step++) {
                Fact learnt = another(Fact.all(world), told, random);
                if (learnt == null) {
                    break;
                }
                boolean more = tellsOfMore(world, told, learnt);
                told.add(learnt);
                Totals learned = totals(world, told);
                assertSound(trial, told, learned, truth);
                if (!more) {
                    assertNoWider("trial " + trial + " learning " + learnt + " at last of " + told, learned, less);
                }
                less = learned;
            }
        }
    }

    @Test
    void whatIsToldWhollyIsExact() throws IOException {
        for (int trial = 0; trial < TRIALS / 10; trial++) {
            Random random = new Random(SEED * 1_000_000_009L + trial);
            World world = Worlds.of(random);
            Totals totals = totals(world, Fact.all(world));
            Truth truth = Truth.of(world);
            assertSound(trial, Fact.all(world), totals, truth);
            // A group that is left without APIs may have traffic that the plan does not show.
            boolean priced = world.instances().stream()
                    .allMatch(instance -> isPriced(instance.spec()) && isPriced(instance.specBefore()));
            boolean listed = world.groups().stream()
                    .flatMap(group -> group.apis().stream())
                    .noneMatch(api -> api.after().isUnlisted());
            boolean uniform = world.groups().stream().allMatch(World.Group::isUniform);
            if (priced && listed && uniform) {
                assertExact("before", trial, totals.before(), truth.before());
                assertExact("after", trial, totals.after(), truth.after());
                assertExact("delta", trial, totals.delta(), truth.delta());
            }
        }
    }

    /**
     * True for the requests of a group to which no API certainly belongs. It is taken to have none of its own until they are declared, so
     * that this declares traffic that was not there before.
     */
    private static boolean tellsOfMore(World world, Set<Fact> told, Fact learnt) {
        return learnt.what() == Fact.What.REQUESTS
                && world.groups().stream()
                        .filter(group -> group.name().equals(learnt.of()))
                        .anyMatch(group -> group.deployed().stream()
                                .noneMatch(api -> api.phase() != World.Phase.CREATED
                                        || told.contains(Fact.of(Fact.What.GROUP, api.name()))));
    }

    private static boolean isPriced(String spec) {
        return PriceList.SPECS.indexOf(spec) < 3;
    }

    private static void assertExact(String what, int trial, Amount amount, BigDecimal truth) {
        assertThat(amount.isExact())
                .as("%s of trial %d: %s", what, trial, amount)
                .isTrue();
        assertThat(isWithin(truth, amount))
                .as("%s of trial %d: %s of %s", what, trial, truth, amount)
                .isTrue();
    }

    private static void assertSound(int trial, Set<Fact> told, Totals totals, Truth truth) {
        String what = " of trial " + trial + " told " + told;
        assertWithin("before" + what, truth.before(), totals.before());
        assertWithin("after" + what, truth.after(), totals.after());
        assertWithin("delta" + what, truth.delta(), totals.delta());
        assertWithin("due" + what, truth.dueAtApply(), totals.dueAtApply());
    }

    private static void assertWithin(String what, BigDecimal truth, Amount amount) {
        assertThat(isWithin(truth, amount))
                .as("%s: %s in %s", what, truth, amount)
                .isTrue();
    }

    private static boolean isWithin(BigDecimal truth, Amount amount) {
        return isAtMost(amount.low(), truth) && isAtMost(truth, amount.high());
    }

    private static void assertNoWider(String what, Totals inner, Totals outer) {
        assertNoWider(what + " before", inner.before(), outer.before());
        assertNoWider(what + " after", inner.after(), outer.after());
        assertNoWider(what + " delta", inner.delta(), outer.delta());
        assertNoWider(what + " due", inner.dueAtApply(), outer.dueAtApply());
    }

    private static void assertNoWider(String what, Amount inner, Amount outer) {
        boolean low = outer.low() == null || (inner.low() != null && isAtMost(outer.low(), inner.low()));
        boolean high = outer.high() == null || (inner.high() != null && isAtMost(inner.high(), outer.high()));
        assertThat(low && high).as("%s: %s in %s", what, inner, outer).isTrue();
    }

    private static boolean isAtMost(@Nullable BigDecimal less, @Nullable BigDecimal more) {
        return less == null || more == null || less.subtract(more).compareTo(TOLERANCE) <= 0;
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

    private Totals totals(World world, Set<Fact> told) throws IOException {
        Path usage = folder.resolve("usage.yml");
        Files.writeString(usage, UsageWriter.of(world, told), StandardCharsets.UTF_8);
        Request request = new Request(
                Request.Command.DIFF,
                new PlanSource.Stream(new ByteArrayInputStream(PlanWriter.of(world, told))),
                usage,
                List.of(),
                null,
                null,
                false,
                null,
                folder,
                Map.of());
        return Tollgate.answer(request).totals();
    }
}
