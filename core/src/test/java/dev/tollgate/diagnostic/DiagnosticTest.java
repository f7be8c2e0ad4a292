package dev.tollgate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DiagnosticTest {
    private static final Diagnostic OF_PLAN = Diagnostic.of(DiagnosticCode.SLA_LOWERED, null, "m", "f");
    private static final Diagnostic FIRST = Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.x", "m", "f");
    private static final Diagnostic LATER_CODE = Diagnostic.of(DiagnosticCode.SPEC_UNKNOWN, "a.x", "a", "f");
    private static final Diagnostic LATER_TEXT = Diagnostic.of(DiagnosticCode.SPEC_UNKNOWN, "a.x", "b", "f");
    private static final Diagnostic LATER_FIX = Diagnostic.of(DiagnosticCode.SPEC_UNKNOWN, "a.x", "b", "g");
    private static final Diagnostic LATER_SEVERITY =
            new Diagnostic(DiagnosticCode.SPEC_UNKNOWN, Severity.INFO, "a.x", "b", "g");
    private static final Diagnostic LATER_ADDRESS = Diagnostic.of(DiagnosticCode.PLAN_ERRORED, "a.y", "m", "f");

    @Test
    void isOrderedByWhatItIsAboutAndThenByWhatItSays() {
        List<Diagnostic> order =
                List.of(OF_PLAN, FIRST, LATER_CODE, LATER_TEXT, LATER_FIX, LATER_SEVERITY, LATER_ADDRESS);
        List<Diagnostic> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(order);
    }

    @Test
    void onlyEqualDiagnosticsHaveTheSamePlaceInTheOrder() {
        assertThat(LATER_TEXT).isNotEqualByComparingTo(LATER_FIX);
        assertThat(LATER_FIX).isNotEqualByComparingTo(LATER_SEVERITY);
        assertThat(FIRST).isEqualByComparingTo(Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.x", "m", "f"));
    }

    @Test
    void hasTheSeverityOfItsCodeUnlessItSaysOtherwise() {
        assertThat(FIRST.severity()).isEqualTo(DiagnosticCode.REGION_UNKNOWN.severity());
        assertThat(LATER_SEVERITY.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    @SuppressWarnings("NullAway") // That null is refused also where no checker runs is what is tested.
    void needsAMessage() {
        assertThatNullPointerException()
                .isThrownBy(() -> Diagnostic.of(DiagnosticCode.PLAN_ERRORED, null, null, ""))
                .withMessage("message is null");
    }
}
