package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {
    @Test
    void aPlanTellsWhatItIs() {
        PlanHeader header =
                Inputs.read(Inputs.bytes("terraform/02-errored-plan.json")).header();

        assertThat(header)
                .isEqualTo(new PlanHeader(
                        Inputs.SOURCE,
                        PlanHeader.Kind.PLAN,
                        "1.2",
                        "1.11.4",
                        Instant.parse("2026-11-23T15:07:18Z"),
                        false,
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.2", "1.0", "1.1", "1.2", "1.99", "1"})
    void versionsZeroAndOneAreRead(String version) {
        Plan plan = Inputs.readJson(
                "{'planned_values':{},'configuration':{},'from_the_future':[{}],'format_version':'" + version + "'}");

        assertThat(plan.header().formatVersion()).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0}: complete {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'errored':false                                             | true
            'errored':true                                              | false
            'deferred_changes':[]                                       | true
            'deferred_changes':[{'reason':'deferred_prereq'}]           | false
            'complete':true,'deferred_changes':[{'reason':'unknown'}]   | true
            'complete':false                                            | false
            'complete':null                                             | true
            """)
    void olderPlansAreCompleteUnlessTheyShowOtherwise(String members, boolean complete) {
        assertThat(Inputs.readPlan(members).header().complete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            '2026-11-23T15:07:18Z'      | 2026-11-23T15:07:18Z
            '2026-11-23T23:07:18+08:00' | 2026-11-23T15:07:18Z
            '9999-12-31T23:59:59Z'      | 9999-12-31T23:59:59Z
            '+10000-01-01T00:00:00Z'    |
            '+1000000000-12-31T23:59:59Z' |
            '-1000000000-01-01T00:00:00Z' |
            'yesterday'                 |
            17                          |
            null                        |
            """)
    void aTimestampThatCannotBeReadIsNone(String timestamp, Instant instant) {
        assertThat(Inputs.readPlan("'timestamp':" + timestamp).header().timestamp())
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "05-refresh-only, REFRESH_ONLY_PLAN",
        "03-update-replace-moved-forget-import, PLAN",
        "04-destroy, PLAN",
        "08-empty-config, PLAN",
        "09-outputs-only, PLAN",
        "14-zero-instances, PLAN",
    })
    void aPlanThatListsNothingOfTheStateOnlyRefreshesIt(String name, PlanHeader.Kind kind) {
        byte[] plan = Inputs.bytes("terraform/" + name + ".json");

        assertThat(Inputs.read(plan).header().kind()).isEqualTo(kind);
        assertThat(Inputs.read(plan, new DataOnly(Interest.ALL)).header().kind())
                .isEqualTo(kind);
    }

    @Test
    void aFlagThatIsNoBooleanIsRefused() {
        assertThat(Inputs.problemOf(Inputs.planWith("'errored':'no'")).found())
                .isEqualTo("errored is a string, not true or false");
    }
}
