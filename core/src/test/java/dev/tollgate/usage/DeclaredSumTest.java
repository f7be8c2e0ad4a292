package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeclaredSumTest {
    private static final Size TEN_GB = new Size.Monthly(BigDecimal.TEN);
    private static final Size TEN_KB = new Size.PerCall(BigDecimal.TEN);
    private static final Size ONE_KB = new Size.PerCall(BigDecimal.ONE);

    @Test
    void whatIsDeclaredOfEachIsSummed() {
        assertThat(together(TEN_GB, TEN_GB).get(Fact.REQUEST_SIZE).map(Declared::value))
                .contains(new Size.Monthly(BigDecimal.valueOf(20)));
        assertThat(together(TEN_KB, TEN_KB).get(Fact.REQUEST_SIZE).map(Declared::value))
                .contains(TEN_KB);
    }

    @Test
    void whatHasNoSumIsNotDeclared() {
        assertThat(together(TEN_KB, ONE_KB)).isEqualTo(Declarations.NONE);
        assertThat(together(TEN_GB, TEN_KB)).isEqualTo(Declarations.NONE);
        assertThat(Declarations.together(List.of(of(TEN_GB), Declarations.NONE)))
                .isEqualTo(Declarations.NONE);
    }

    @Test
    void whatIsDeclaredOfSomeIsTheLeast() {
        assertThat(Declarations.least(List.of(of(TEN_GB), Declarations.NONE), Units.BINARY))
                .containsEntry(Flow.REQUESTS, BigDecimal.TEN)
                .containsEntry(Flow.RESPONSES, BigDecimal.ZERO);
    }

    private static Declarations together(Size one, Size other) {
        return Declarations.together(List.of(of(one), of(other)));
    }

    private static Declarations of(Size size) {
        return Declarations.of(List.of(new Declared<>(
                Fact.REQUEST_SIZE,
                size,
                "monthly_request_gb",
                new Place("usage.yml", 1, 1),
                new Evidence(null, "monthly_request_gb", "so much"))));
    }
}
