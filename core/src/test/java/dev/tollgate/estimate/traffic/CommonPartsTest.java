package dev.tollgate.estimate.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonPartsTest {
    private final List<Set<String>> asked = new ArrayList<>();

    @Test
    void takesAllOutWhereNoneIsDoubtful() {
        CommonParts parts = new CommonParts(Set.of("a", "b"), List.of());

        assertThat(parts.tightest(asking(out -> between(-2, 2)))).isEqualTo(between(-2, 2));
        assertThat(asked).containsExactly(Set.of("a", "b"));
    }

    @Test
    void leavesInWhatMakesABoundTighter() {
        CommonParts parts = new CommonParts(Set.of("a", "b", "c"), List.of("b", "c"));

        Amount found = parts.tightest(
                asking(out -> between(out.contains("b") ? -9 : -4, out.contains("c") ? 7 : out.contains("b") ? 3 : 5)));

        assertThat(found).isEqualTo(between(-4, 3));
    }

    @Test
    void triesManyTogether() {
        List<String> many =
                IntStream.range(0, 17).mapToObj(number -> "part" + number).toList();
        CommonParts parts = new CommonParts(Set.copyOf(many), many);

        assertThat(parts.tightest(asking(out -> out.isEmpty() ? between(-1, 9) : between(-9, 1))))
                .isEqualTo(between(-1, 1));
        assertThat(asked).hasSize(2);
    }

    private Function<Set<String>, Amount> asking(Function<Set<String>, Amount> difference) {
        return out -> {
            asked.add(Set.copyOf(out));
            return difference.apply(out);
        };
    }

    private static Amount between(int low, int high) {
        return Amount.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
