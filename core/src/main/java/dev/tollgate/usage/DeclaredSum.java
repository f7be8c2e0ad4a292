package dev.tollgate.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is declared of several resources together. */
final class DeclaredSum {
    private final List<Declarations> each;
    private final List<Declared<?>> sums = new ArrayList<>();

    DeclaredSum(List<Declarations> each) {
        this.each = each;
    }

    Declarations declarations() {
        add(Fact.CALLS, (one, other) -> Optional.of(one.add(other)));
        add(Fact.REQUEST_SIZE, DeclaredSum::sum);
        add(Fact.RESPONSE_SIZE, DeclaredSum::sum);
        return Declarations.of(sums);
    }

    private interface Sum<T> {
        Optional<T> of(T one, T other);
    }

    private <T> void add(Fact<T> fact, Sum<T> sum) {
        Optional<Declared<T>> first = each.get(0).get(fact);
        Optional<T> whole = first.map(Declared::value);
        for (Declarations next : each.subList(1, each.size())) {
            Optional<T> value = next.get(fact).map(Declared::value);
            whole = whole.flatMap(one -> value.flatMap(other -> sum.of(one, other)));
        }
        whole.ifPresent(value -> first.ifPresent(declared ->
                sums.add(new Declared<>(fact, value, declared.parameter(), declared.place(), declared.evidence()))));
    }

    private static Optional<Size> sum(Size one, Size other) {
        return one.fold(
                gb -> other.fold(more -> Optional.of(new Size.Monthly(gb.add(more))), kb -> Optional.empty()),
                kb -> one.equals(other) ? Optional.of(one) : Optional.empty());
    }
}
