package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeclaredSumTest {
    private static final PayloadSize TEN_GB = new PayloadSize.Monthly(BigDecimal.TEN);
    private static final PayloadSize TEN_KB = new PayloadSize.PerCall(BigDecimal.TEN);
    private static final PayloadSize ONE_KB = new PayloadSize.PerCall(BigDecimal.ONE);

    @Test
    void whatIsDeclaredOfEachIsSummed() {
        assertThat(together(TEN_GB, TEN_GB).get(UsageFact.REQUEST_SIZE).map(DeclaredValue::value))
                .contains(new PayloadSize.Monthly(BigDecimal.valueOf(20)));
        assertThat(together(TEN_KB, TEN_KB).get(UsageFact.REQUEST_SIZE).map(DeclaredValue::value))
                .contains(TEN_KB);
    }

    @Test
    void whatHasNoSumIsNotDeclared() {
        assertThat(together(TEN_KB, ONE_KB)).isEqualTo(UsageDeclarations.NONE);
        assertThat(together(TEN_GB, TEN_KB)).isEqualTo(UsageDeclarations.NONE);
        assertThat(UsageDeclarations.together(List.of(of(TEN_GB), UsageDeclarations.NONE)))
                .isEqualTo(UsageDeclarations.NONE);
    }

    @Test
    void whatIsDeclaredOfSomeIsTheLeast() {
        assertThat(UsageDeclarations.least(List.of(of(TEN_GB), UsageDeclarations.NONE), VolumeUnits.BINARY))
                .containsEntry(UsageFlow.REQUESTS, BigDecimal.TEN)
                .containsEntry(UsageFlow.RESPONSES, BigDecimal.ZERO);
    }

    private static UsageDeclarations together(PayloadSize one, PayloadSize other) {
        return UsageDeclarations.together(List.of(of(one), of(other)));
    }

    private static UsageDeclarations of(PayloadSize size) {
        return UsageDeclarations.of(List.of(new DeclaredValue<>(
                UsageFact.REQUEST_SIZE,
                size,
                "monthly_request_gb",
                new Place("usage.yml", 1, 1),
                new Evidence(null, "monthly_request_gb", "so much"))));
    }
}
