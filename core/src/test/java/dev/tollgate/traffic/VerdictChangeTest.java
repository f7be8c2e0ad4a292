package dev.tollgate.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.Side;
import dev.tollgate.run.BuiltInProducts;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictChangeTest {
    private static final String API = "alicloud_api_gateway_api.list";

    @Test
    void tellsWhereRequestsGoInsteadAndWhatReadsOtherwise() {
        List<TrafficVerdict> verdicts = Judged.file(
                        Fixtures.named("31-backend-moves").resolve("plan.json"))
                .all();

        assertThat(VerdictChange.among(verdicts))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.text())
                                .isEqualTo(
                                        "backend traffic of alicloud_api_gateway_api.call, stage RELEASE, becomes billed: requests go to "
                                                + "a service outside Alibaba Cloud instead of a VPC in the gateway's region "
                                                + "(service_type was HTTP-VPC, is HTTP; "
                                                + "http_service_config[0].address is https://api.partner.example: a name outside Alibaba Cloud)"));
    }

    @Test
    void tellsWhatIsAddedAndWhatIsGone() {
        TrafficVerdict one = verdict(Side.BEFORE, Verdict.FREE, List.of("backend.mock"), List.of());
        TrafficVerdict two =
                verdict(Side.AFTER, Verdict.UNKNOWN, List.of("backend.mock", "backend.unlisted"), List.of());

        assertThat(new VerdictChange(one, two).reason())
                .isEqualTo("requests go to a backend that the pricing document does not cover too");
        assertThat(new VerdictChange(two, one).reason())
                .isEqualTo("requests no longer go to a backend that the pricing document does not cover");
    }

    @Test
    void namesWhatTiesResourcesOnlyWhereNothingElseReadsOtherwise() {
        Evidence group = new Evidence(API, "group_id", "g-1");
        Evidence moved = new Evidence(API, "group_id", "g-2");
        Evidence region = new Evidence("alicloud_vpc.a", "region_id", "cn-hangzhou");
        List<Evidence> before = List.of(group, region);

        assertThat(new ReadingChange(API, before, List.of(moved, region)).text())
                .isEqualTo(" (group_id was g-1, is g-2)");
        assertThat(new ReadingChange(API, before, List.of(moved)).text())
                .isEqualTo(" (region_id of alicloud_vpc.a was cn-hangzhou; group_id was g-1, is g-2)");
        assertThat(new ReadingChange(API, before, before).text()).isEmpty();
    }

    @Test
    void takesStagesThatLookAlikeForTheSameWhereTheirVerdictsAre() {
        TrafficVerdict free = verdict(Side.BEFORE, Verdict.FREE, List.of("backend.mock"), List.of());
        TrafficVerdict billed = verdict(Side.BEFORE, Verdict.BILLED, List.of("backend.http.outside"), List.of());
        TrafficVerdict stillBilled = verdict(Side.AFTER, Verdict.BILLED, List.of("backend.http.outside"), List.of());
        TrafficVerdict nowBilled = verdict(Side.AFTER, Verdict.BILLED, List.of("backend.http.outside"), List.of());

        assertThat(VerdictChange.pairs(List.of(free, billed, stillBilled, nowBilled)))
                .containsExactly(new VerdictChange(billed, stillBilled), new VerdictChange(free, nowBilled));
    }

    @Test
    void isNoneWhereTheVerdictIsTheSameOrThereIsOneSideOnly() {
        TrafficVerdict before = verdict(Side.BEFORE, Verdict.FREE, List.of("backend.mock"), List.of());
        TrafficVerdict same = verdict(Side.AFTER, Verdict.FREE, List.of("backend.vpc.same-region"), List.of());

        assertThat(VerdictChange.pairs(List.of(before, same))).hasSize(1);
        assertThat(VerdictChange.among(List.of(before, same))).isEmpty();
        assertThat(VerdictChange.pairs(List.of(same))).isEmpty();
    }

    private static TrafficVerdict verdict(Side side, Verdict verdict, List<String> rules, List<Evidence> why) {
        return new TrafficVerdict(
                null,
                "g",
                API,
                "RELEASE",
                side,
                TrafficVerdict.TO_BACKEND,
                verdict,
                null,
                named(rules),
                List.of(),
                why);
    }

    private static List<TrafficRule> named(List<String> ids) {
        TrafficRules known = BuiltInProducts.all().trafficRules();
        return ids.stream().map(known::rule).toList();
    }
}
