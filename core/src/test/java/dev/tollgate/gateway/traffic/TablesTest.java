package dev.tollgate.gateway.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tollgate.document.TableFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final String MOCK = "backend.mock | mock | none | no | Mock | None. | nothing";

    @Test
    void holdOneRowForEachOfThePricingDocument() {
        assertThat(BackendRules.bundled().all()).hasSize(10);
        assertThat(ClientRules.bundled().all()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backend.mock | mock | none | no | Mock | None. | nothing",
                "backend.mocks | mock | none | yes | Mock | None. | nothing",
                "backend.mocked | mock | outside | no | Mock | None. | nothing",
                "backend.mocked | mack | none | no | Mock | None. | nothing",
                "backend.http | http | outside | perhaps | HTTP | None. | nothing",
            })
    void refuseRowsThatStandTwiceOrCanNeverMatch(String row) {
        List<BillingRuleRow> rows = List.of(row(MOCK), row(row));

        assertThatIllegalStateException()
                .isThrownBy(() -> BackendRules.of(rows))
                .withMessageContaining("|");
    }

    @Test
    void refuseClientsWithoutARow() {
        List<BillingRuleRow> one = List.of(row("client.cen | cen | no | CEN | Over CEN. | clients"));

        assertThatIllegalStateException().isThrownBy(() -> ClientRules.of(one)).withMessageContaining("without a row");
    }

    private static BillingRuleRow row(String line) {
        return new BillingRuleRow(new TableFile.Row(List.of(line.split(" ", -1))).cells());
    }
}
