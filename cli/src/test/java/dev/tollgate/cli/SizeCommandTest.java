package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.ReportSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeCommandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rps 4000 --region cn-hangzhou",
                "--qps 12000",
                "--rps 70000 --region cn-hangzhou --extrapolate-large",
                "--connections 1000 --sla 99.99 --region cn-heyuan",
                "--sla 99.999",
                "--qps 2000 --spike 4000 --spike-hours 24 --spike-start 2026-11-11T00:00 --region cn-hangzhou",
                "--rps 2000 --spike 70000 --spike-connections 9 --spike-hours 30.5 --tail-hours 1 --cycle month",
                "--rps 2000 --spike 2000 --spike-hours 1",
                "--rps 1 --connections 1 --new-connections 1 --pool-size 1 --inbound-mbps 1 --outbound-mbps 1 --sla 1",
            })
    void writesValidAdviceAndTheSameBytesAgain(String args) {
        Staged json = size(args + " --format json");

        assertThat(json.exit()).as(json.err()).isEqualTo(ExitCode.DONE);
        assertThat(json.err()).isEmpty();
        assertThat(ReportSchema.adviceFaults(json.out())).isEmpty();
        assertThat(size(args + " --format json")).isEqualTo(json);
        assertThat(size(args)).isEqualTo(size(args));
        assertThat(size(args + " --format markdown").out()).startsWith("**").endsWith("</sub>\n");
    }

    @Test
    void namesTheTypeFirst() {
        assertThat(size("--rps 4000 --region cn-hangzhou").out())
                .startsWith("api.s1.medium is the smallest type that carries this load.\n")
                .contains("1,000 (20 %)", "16.10   9,980.00  119,760.00", "too small: 4,000 requests per second");
    }

    @Test
    void saysThatQueriesStandInForRequests() {
        assertThat(size("--qps 4000").out()).contains("QPS stand in for RPS");
        assertThat(size("--connections 4000").out()).contains("Requests per second were not given");
    }

    @Test
    void saysThatGroupsMustBeSplit() {
        assertThat(size("--rps 70000").out())
                .startsWith("This load takes at least 2 instances, each api.s2.large.x4 or larger.\n")
                .contains("the groups must be");
    }

    @Test
    void setsBothWaysThroughASpikeSideBySide() {
        assertThat(size("--qps 2000 --spike 4000 --spike-hours 24 --spike-start 2026-11-11T00:00 --region cn-hangzhou")
                        .out())
                .startsWith(
                        "The spike costs 434.70 CNY on top with a companion (method 2), between 207.12\nand 6,300.00 CNY with an upgrade (method 1).\n")
                .contains(
                        "method 2: 27 hours x 16.10",
                        "2026-11-10 21:00  Buy",
                        "2026-11-12 00:00  Switch the groups back");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| nothing to size: give a plan, or a load such as --rps 4000",
                "plan.json --rps 1 | give either a plan or --rps: the loads of a plan are declared in its usage file",
                "plan.json --spike 1 | give either a plan or --spike: the loads of a plan are declared in its usage file",
                "--rps 1 --usage u.yml | --usage belongs to a plan, which is missing",
                "--rps 1 --qps 1 | give either --rps or --qps: queries per second stand in for requests",
                "--rps 9 --spike 10 | --spike needs --rps or --qps for other days, and --spike-hours",
                "--connections 9 --spike 10 --spike-hours 1 | --spike needs --rps or --qps for other days, and --spike-hours",
                "--rps 9 --spike-hours 1 | --spike-hours belongs to --spike, which is missing",
                "--rps 9 --spike 8 --spike-hours 1 | the spike has 8 requests per second, which is less than the 9 of other days",
                "--rps 9 --spike 10 --spike-hours 0 | a spike lasts more than no time",
                "--rps 9 --spike 10 --spike-start soon | invalid value for option '--spike-start': 'soon' is no time; expected YYYY-MM-DDThh:mm, such as 2026-11-11T00:00",
                "--rps 9 --spike 10 --cycle week | invalid value for option '--cycle': 'week' is no cycle; expected month or year",
                "--rps 1 --format sarif | advice does not come as sarif; expected one of text, json, markdown",
                "--rps 0 | invalid value for option '--rps': '0' is no number above 0 and up to 1000000000",
                "--rps 1e99 | invalid value for option '--rps': '1e99' is no number above 0 and up to 1000000000",
                "--sla 101 | invalid value for option '--sla': '101' is no percentage above 0 and up to 100, such as 99.99",
            })
    void refusesWrongUse(String args, String message) {
        Staged run = size(args == null ? "" : args);

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tollgate: " + message + System.lineSeparator());
    }

    @Test
    void refusesARegionThatNoBookKnows() {
        Staged run = size("--rps 1 --region cn-hangzhu");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("Did you mean 'cn-hangzhou'?", "[prices-unknown-region]");
    }

    private static Staged size(String args) {
        List<String> line = new ArrayList<>(List.of("size"));
        if (!args.isEmpty()) {
            line.addAll(List.of(args.split(" ", -1)));
        }
        return Staged.run(line.toArray(String[]::new));
    }
}
