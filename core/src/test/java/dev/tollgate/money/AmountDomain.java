package dev.tollgate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Amounts of every kind: exact, bounded on both sides or on one, with and without an expectation, with and without causes. */
final class AmountDomain extends DomainContextBase {
    private static final List<String> FACTS = List.of("instance_spec", "payment_type", "region");

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        return Arbitraries.oneOf(any, Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return bounded().map(Bounded::wide);
    }

    @Provide
    Arbitrary<Bounded> bounded() {
        return Combinators.combine(
                        decimals().list().ofSize(5),
                        openness(),
                        Arbitraries.integers().between(0, 2),
                        causes())
                .as(AmountDomain::bounded)
                .withoutEdgeCases();
    }

    /** For each of low and high: known at both times, known only at the second, or never known. */
    private static Arbitrary<List<Integer>> openness() {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 2)))
                .list()
                .ofSize(2);
    }

    private static Arbitrary<List<Cause>> causes() {
        return Combinators.combine(Arbitraries.of("a.x", "a.y", ""), Arbitraries.of(FACTS))
                .as(Cause::new)
                .list()
                .ofMaxSize(3);
    }

    private static Bounded bounded(List<BigDecimal> values, List<Integer> open, int expectation, List<Cause> causes) {
        List<BigDecimal> v = new ArrayList<>(values);
        Collections.sort(v);
        BigDecimal truth = v.get(2);
        @Nullable BigDecimal firstExpected = expectation == 2 ? truth : null;
        @Nullable BigDecimal laterExpected = expectation == 0 ? null : truth;
        Amount wide = new Amount(from(v.get(0), open.get(0), 1), firstExpected, from(v.get(4), open.get(1), 1), causes);
        Amount narrow =
                new Amount(from(v.get(1), open.get(0), 2), laterExpected, from(v.get(3), open.get(1), 2), causes);
        return new Bounded(truth, wide, narrow);
    }

    private static @Nullable BigDecimal from(BigDecimal value, int openUntil, int time) {
        return openUntil >= time ? null : value;
    }
}
