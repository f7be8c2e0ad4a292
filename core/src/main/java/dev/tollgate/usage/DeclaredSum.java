package dev.tollgate.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is declared of several resources together. */
final class DeclaredSum {
    private final List<UsageDeclarations> each;
    private final List<DeclaredValue<?>> sums = new ArrayList<>();

    DeclaredSum(List<UsageDeclarations> each) {
        this.each = each;
    }

    UsageDeclarations declarations() {
        add(UsageFact.CALLS, (one, other) -> Optional.of(one.add(other)));
        add(UsageFact.REQUEST_SIZE, DeclaredSum::sum);
        add(UsageFact.RESPONSE_SIZE, DeclaredSum::sum);
        return UsageDeclarations.of(sums);
    }

    private interface Sum<T> {
        Optional<T> of(T one, T other);
    }

    private <T> void add(UsageFact<T> fact, Sum<T> sum) {
        Optional<DeclaredValue<T>> first = each.get(0).get(fact);
        Optional<T> whole = first.map(DeclaredValue::value);
        for (UsageDeclarations next : each.subList(1, each.size())) {
            Optional<T> value = next.get(fact).map(DeclaredValue::value);
            whole = whole.flatMap(one -> value.flatMap(other -> sum.of(one, other)));
        }
        whole.ifPresent(value -> first.ifPresent(declared -> sums.add(
                new DeclaredValue<>(fact, value, declared.parameter(), declared.place(), declared.evidence()))));
    }

    private static Optional<PayloadSize> sum(PayloadSize one, PayloadSize other) {
        return one.fold(
                gb -> other.fold(more -> Optional.of(new PayloadSize.Monthly(gb.add(more))), kb -> Optional.empty()),
                kb -> one.equals(other) ? Optional.of(one) : Optional.empty());
    }
}
