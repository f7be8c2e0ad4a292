package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import dev.tollgate.usage.volume.Trees.Truth;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class VolumesPropertyTest {
    /** More than any random tree carries, so that what is left open can be counted out. */
    private static final int MOST = 48;

    @Property
    void theTruthIsWithinTheBoundsWhateverIsDeclared(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Set<String> declared = trees.some(truth);
        DeclaredVolumes volumes = volumes(truth.seen(declared));
        truth.all().forEach(one -> {
            Amount amount = volumes.amount(one.address(), UsageFlow.RESPONSES);
            assertThat(holds(amount, BigDecimal.valueOf(one.gb())))
                    .as("%s of %s", amount, one)
                    .isTrue();
            assertThat(amount.isExact()).isEqualTo(amount.causes().isEmpty());
        });
        Amount billed = billed(volumes, truth, trees.shares(truth));
        assertThat(holds(billed, truth.billed())).as("%s of %s", billed, truth).isTrue();
        assertThat(billed.isExact()).isEqualTo(billed.causes().isEmpty());
    }

    @Property
    void learningNeverWidensTheBounds(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Map<String, Amount> shares = trees.shares(truth);
        Set<String> few = trees.some(truth);
        Set<String> more = new HashSet<>(trees.some(truth));
        more.addAll(few);
        DeclaredVolumes before = volumes(truth.seen(few));
        DeclaredVolumes after = volumes(truth.seen(more));
        truth.all()
                .forEach(one -> assertWithin(
                        after.amount(one.address(), UsageFlow.RESPONSES),
                        before.amount(one.address(), UsageFlow.RESPONSES)));
        assertWithin(billed(after, truth, shares), billed(before, truth, shares));
    }

    @Property(tries = 2_000)
    void theBoundsAreThoseOfAllVolumesThatFit(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Set<String> declared = new HashSet<>(trees.some(truth));
        declared.add(truth.address());
        Map<String, Amount> shares = trees.shares(truth);
        Amount billed = billed(volumes(truth.seen(declared)), truth, shares);
        Range bounds = requireNonNull(count(truth.seen(declared), shares).get(truth.gb()));
        assertThat(billed.low()).isEqualByComparingTo(bounds.least());
        assertThat(billed.high()).isEqualByComparingTo(bounds.most());
    }

    @Property(tries = 2_000)
    void partsThatCountWithWeightsAreBoundedByAllVolumesThatFit(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Set<String> declared = new HashSet<>(trees.some(truth));
        declared.add(truth.address());
        Map<String, Amount> weights = trees.weights(truth);
        BigDecimal most = volumes(truth.seen(declared))
                .most(
                        truth.address(),
                        UsageFlow.RESPONSES,
                        part -> Optional.ofNullable(weights.get(part)).map(Amount::low));
        assertThat(most)
                .isEqualByComparingTo(
                        requireNonNull(count(truth.seen(declared), weights).get(truth.gb()))
                                .most());
    }

    @Property
    void aWholeThatNothingBoundsIsOnlyBoundedWhereAllWeightsLessenTheSum(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Map<String, Amount> weights = trees.weights(truth);
        boolean grows = weights.values().stream()
                .anyMatch(weight -> requireNonNull(weight.low()).signum() > 0);
        BigDecimal most = volumes(truth.seen(Set.of()))
                .most(
                        truth.address(),
                        UsageFlow.RESPONSES,
                        part -> Optional.ofNullable(weights.get(part)).map(Amount::low));
        if (grows) {
            assertThat(most).isNull();
        } else {
            assertThat(most).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @Property
    void partsThatFallShortLeaveARestThatTookOneOfTheirWays(@ForAll long seed) {
        Trees trees = new Trees(seed);
        Truth truth = trees.truth();
        Set<String> all = truth.all().map(Truth::address).collect(toSet());
        Map<String, Amount> shares = trees.shares(truth);
        VolumeNode whole = new VolumeNode("whole", Trees.responses(MOST), List.of(truth.seen(all)));
        Amount billed = volumes(whole).billed("whole", UsageFlow.RESPONSES, Trees.lookup(shares));
        Range parts = requireNonNull(count(truth.seen(all), shares).get(truth.gb()));
        Range widest = shares.values().stream().map(Range::of).reduce(Range::or).orElseThrow();
        Range bounds = parts.plus(widest.times(MOST - truth.gb()));
        assertThat(billed.low()).isEqualByComparingTo(bounds.least());
        assertThat(billed.high()).isEqualByComparingTo(bounds.most());
    }

    private record Range(BigDecimal least, BigDecimal most) {
        static Range of(Amount amount) {
            return new Range(requireNonNull(amount.low()), requireNonNull(amount.high()));
        }

        Range plus(Range other) {
            return new Range(least.add(other.least), most.add(other.most));
        }

        Range times(int factor) {
            return new Range(least.multiply(BigDecimal.valueOf(factor)), most.multiply(BigDecimal.valueOf(factor)));
        }

        Range or(Range other) {
            return new Range(least.min(other.least), most.max(other.most));
        }
    }

    /** What can be billed of every volume that a resource can have, found by trying all whole volumes. */
    private static Map<Integer, Range> count(VolumeNode node, Map<String, Amount> shares) {
        Map<Integer, Range> all = new TreeMap<>();
        if (node.below().isEmpty()) {
            Range share = Range.of(requireNonNull(shares.get(node.address())));
            IntStream.rangeClosed(0, MOST).forEach(gb -> all.put(gb, share.times(gb)));
        } else {
            all.putAll(sums(node, shares));
        }
        node.declared().get(UsageFact.RESPONSE_SIZE).ifPresent(size -> {
            int gb = size.value().fold(BigDecimal::intValueExact, kb -> -1);
            all.keySet().retainAll(Set.of(gb));
        });
        return all;
    }

    private static Map<Integer, Range> sums(VolumeNode node, Map<String, Amount> shares) {
        Map<Integer, Range> sums = Map.of(0, new Range(BigDecimal.ZERO, BigDecimal.ZERO));
        for (VolumeNode part : node.below()) {
            Map<Integer, Range> longer = new TreeMap<>();
            Map<Integer, Range> parts = count(part, shares);
            sums.forEach((gb, billed) -> parts.forEach((more, and) -> {
                if (gb + more <= MOST) {
                    longer.merge(gb + more, billed.plus(and), Range::or);
                }
            }));
            sums = longer;
        }
        return sums;
    }

    private static DeclaredVolumes volumes(VolumeNode root) {
        return DeclaredVolumes.of(List.of(root), VolumeUnits.BINARY);
    }

    private static Amount billed(DeclaredVolumes volumes, Truth truth, Map<String, Amount> shares) {
        return volumes.billed(truth.address(), UsageFlow.RESPONSES, Trees.lookup(shares));
    }

    private static boolean holds(Amount amount, BigDecimal value) {
        return amount.low() != null
                && amount.low().compareTo(value) <= 0
                && (amount.high() == null || amount.high().compareTo(value) >= 0);
    }

    private static void assertWithin(Amount inner, Amount outer) {
        assertThat(inner.low()).as("%s in %s", inner, outer).isGreaterThanOrEqualTo(outer.low());
        if (outer.high() != null) {
            assertThat(inner.high()).as("%s in %s", inner, outer).isNotNull().isLessThanOrEqualTo(outer.high());
        }
    }
}
