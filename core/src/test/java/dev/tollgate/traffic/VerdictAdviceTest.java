package dev.tollgate.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Side;
import dev.tollgate.run.BuiltInProducts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictAdviceTest {
    private static final TrafficRules RULES = BuiltInProducts.all().trafficRules();

    @Test
    void tellsOfADisagreementOnlyThatItIsOne() {
        assertThat(advise(Verdict.UNKNOWN, "backend.http.outside", "backend.mock"))
                .singleElement()
                .asString()
                .contains("how requests divide");
    }

    @Test
    void tellsWhatIsOpenFirstOfAll() {
        assertThat(advise(Verdict.UNKNOWN, "backend.http.outside", "backend.undecided"))
                .singleElement()
                .asString()
                .contains("once the plan tells");
        assertThat(advise(Verdict.FREE, "backend.vpc.same-region", "backend.vpc.cen-region"))
                .hasSize(1);
    }

    @Test
    void saysNothingOfRulesThatItDoesNotKnow() {
        assertThat(advise(Verdict.FREE, "backend.of-another-version")).isEmpty();
    }

    private static List<String> advise(Verdict verdict, String... rules) {
        return VerdictAdvice.advise(new TrafficVerdict(
                null,
                null,
                "a",
                null,
                Side.AFTER,
                TrafficVerdict.TO_BACKEND,
                verdict,
                null,
                Stream.of(rules).map(RULES::rule).toList(),
                List.of(),
                List.of()));
    }
}
