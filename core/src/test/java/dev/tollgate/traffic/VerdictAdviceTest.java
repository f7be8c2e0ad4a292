package dev.tollgate.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictAdviceTest {
    private static final VerdictAdvice TABLE = VerdictAdvice.bundled();

    @Test
    void knowsEveryRule() {
        List<String> rules = Stream.concat(BackendRules.bundled().all().stream(), ClientRules.bundled().all().stream())
                .map(BillingRule::id)
                .toList();

        assertThat(TABLE.ids())
                .containsAll(rules)
                .contains(
                        "backend.unlisted", "backend.undecided", "client.undecided", "disagreement.2", "disagreement.4")
                .hasSize(rules.size() + 5);
    }

    @Test
    void tellsOfADisagreementOnlyThatItIsOne() {
        assertThat(sentences(Verdict.UNKNOWN, "backend.http.outside", "backend.mock"))
                .singleElement()
                .asString()
                .contains("how requests divide");
    }

    @Test
    void tellsWhatIsOpenFirstOfAll() {
        assertThat(sentences(Verdict.UNKNOWN, "backend.http.outside", "backend.undecided"))
                .singleElement()
                .asString()
                .contains("once the plan tells");
        assertThat(sentences(Verdict.FREE, "backend.vpc.same-region", "backend.vpc.cen-region"))
                .hasSize(1);
    }

    private static List<String> sentences(Verdict verdict, String... rules) {
        return TABLE.of(new TrafficVerdict(
                null,
                null,
                "a",
                null,
                Side.AFTER,
                TrafficVerdict.TO_BACKEND,
                verdict,
                null,
                List.of(rules),
                List.of(),
                List.of()));
    }
}
