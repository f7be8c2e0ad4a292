package dev.tollgate.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiverFilterTest {
    private static final String RULE = "allowed-specs";
    private static final String MAIN = "module.edge[\"eu\"].alicloud_api_gateway_instance.main[0]";
    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"2026-01-01, USED", "2026-12-30, USED", "2026-12-31, USED", "2027-01-01, EXPIRED", "2030-01-01, EXPIRED"
    })
    void isValidUpToTheEndOfItsExpiryDate(LocalDate today, WaiverUse.State state) {
        Waiver waiver = waiver(RULE, "*");
        WaiverFilter filter = new WaiverFilter(List.of(waiver), today);

        RuleFinding filtered = filter.apply(RULE, finding(MAIN));

        assertThat(filtered.waiver()).isEqualTo(state == WaiverUse.State.USED ? waiver : null);
        assertThat(filter.reportUses()).containsExactly(new WaiverUse(waiver, state));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    *                                                         | true
                    module.edge*                                              | true
                    *.main[0]                                                 | true
                    module.edge["eu"].alicloud_api_gateway_instance.main[0]   | true
                    module.edge["eu"].alicloud_api_gateway_instance.main      | true
                    module.edge["eu"].alicloud_api_gateway_instance.main[1]   | false
                    module.edge["us"]*                                        | false
                    alicloud_api_gateway_instance.main                        | false
                    """)
    void matchesTheAddressWithItsKeyOrWithout(String pattern, boolean isWaived) {
        WaiverFilter filter = new WaiverFilter(List.of(waiver(RULE, pattern)), EXPIRY);

        assertThat(filter.apply(RULE, finding(MAIN)).waiver() != null).isEqualTo(isWaived);
    }

    @Test
    void onlyAStarWaivesTheFindingsAboutThePlanAsAWhole() {
        RuleFinding whole = finding(null);

        assertThat(new WaiverFilter(List.of(waiver(RULE, "**")), EXPIRY)
                        .apply(RULE, whole)
                        .waiver())
                .isNull();
        assertThat(new WaiverFilter(List.of(waiver(RULE, "*")), EXPIRY)
                        .apply(RULE, whole)
                        .waiver())
                .isNotNull();
    }

    @Test
    void theFirstValidWaiverOfTheRuleWinsAndTheOthersAreUnused() {
        Waiver other = waiver("max-term", "*");
        Waiver expired = new Waiver(RULE, "*", "old", "edge team", EXPIRY.minusDays(1));
        Waiver first = waiver(RULE, "*.main*");
        Waiver second = waiver(RULE, "*");
        WaiverFilter filter = new WaiverFilter(List.of(other, expired, first, second), EXPIRY);

        assertThat(filter.apply(RULE, finding(MAIN)).waiver()).isEqualTo(first);
        assertThat(filter.reportUses())
                .extracting(WaiverUse::state)
                .containsExactly(
                        WaiverUse.State.UNUSED, WaiverUse.State.EXPIRED, WaiverUse.State.USED, WaiverUse.State.UNUSED);
    }

    private static Waiver waiver(String rule, String address) {
        return new Waiver(rule, address, "load test", "edge team", EXPIRY);
    }

    private static RuleFinding finding(@Nullable String address) {
        return new RuleFinding(Outcome.BREACH, null, address, "The instance spec is api.s1.large.", "", null);
    }
}
