package dev.tollgate.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.cost.LineId;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.document.TableFile;
import dev.tollgate.price.PriceBooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BillingFactsTest {
    /** Where the pricing document says it, word for word. */
    private static final Map<String, String> IN_THE_DOCUMENT = Map.of(
            "payg.start",
            "Billing for pay-as-you-go instances starts after an instance is created and running.",
            "payg.failed-creation",
            "You are not billed for pay-as-you-go orders.",
            "payg.stop",
            "You can release pay-as-you-go dedicated instances at any time to stop billing.",
            "payg.whole-hours",
            "Usage for less than one hour is billed as one hour.",
            "subscription.failed",
            "the system automatically refunds the fees for the corresponding subscription order",
            "instance.calls",
            "You are not charged based on the number of API calls.",
            "traffic.directions",
            "outbound public network traffic may be generated in steps ② and ④",
            "traffic.daily",
            "Bills are typically generated within one hour after the current billing cycle ends, and no later than three hours after.");

    private final BillingFacts facts = BillingFacts.bundled();

    @ParameterizedTest
    @EnumSource(LineId.class)
    void everyLineHasSome(LineId line) {
        assertThat(facts.of(line, ReportedAction.CREATE))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.source()).startsWith("https://"));
    }

    @Test
    void eachIsInTheDocumentThatItNames() throws IOException {
        String document = document();
        List<BillingFact> dedicated = facts.all().stream()
                .filter(fact -> fact.source().endsWith("/dedicated-instance"))
                .toList();

        assertThat(dedicated).extracting(BillingFact::id).containsExactlyInAnyOrderElementsOf(IN_THE_DOCUMENT.keySet());
        assertThat(IN_THE_DOCUMENT.values())
                .allSatisfy(words -> assertThat(document).contains(words));
    }

    @Test
    void applyWhereTheyMatter() {
        assertThat(ids(LineId.INSTANCE_PAYG, ReportedAction.CREATE))
                .containsExactly(
                        "payg.start", "payg.failed-creation", "payg.stop", "payg.whole-hours", "instance.calls");
        assertThat(ids(LineId.INSTANCE_PAYG, ReportedAction.DELETE))
                .containsExactly("payg.stop", "payg.whole-hours", "instance.calls");
        assertThat(ids(LineId.INSTANCE_SUBSCRIPTION, ReportedAction.REPLACE))
                .containsExactly("subscription.failed", "instance.calls");
        assertThat(ids(LineId.INSTANCE_SUBSCRIPTION, ReportedAction.UPDATE))
                .containsExactly("subscription.change", "instance.calls");
        assertThat(ids(LineId.TRAFFIC_CLIENT, ReportedAction.NO_OP))
                .containsExactly("traffic.directions", "traffic.daily");
        assertThat(ids(LineId.CALLS_SERVERLESS, ReportedAction.NO_OP)).containsExactly("calls.counted", "calls.daily");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | instance.payg | * | elsewhere | Says.",
                "a | instance.payg | * | here",
                "a | instance.paid | * | here | Says.",
                "a | instance.payg | buy | here | Says.",
            })
    void refuseWhatMeansNothing(String row) {
        assertThatThrownBy(() -> BillingFacts.of(List.of(words("source here https://example.com"), words(row))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuseWhatStandsTwice() {
        TableFile.Row row = words("a | instance.payg | * | here | Says.");

        assertThatThrownBy(() -> BillingFacts.of(List.of(words("source here https://example.com"), row, row)))
                .hasMessage("'a' stands twice");
    }

    private List<String> ids(LineId line, ReportedAction action) {
        return facts.of(line, action).stream().map(BillingFact::id).toList();
    }

    private static TableFile.Row words(String row) {
        return new TableFile.Row(List.of(row.split(" ", -1)));
    }

    private static String document() throws IOException {
        try (InputStream in = Objects.requireNonNull(PriceBooks.class.getResourceAsStream("pricing-document.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
