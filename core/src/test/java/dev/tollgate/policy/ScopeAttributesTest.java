package dev.tollgate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Address;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeAttributesTest {
    private static final ScopeAttributes MAIN = new ScopeAttributes(
            "shop",
            Address.parse("module.edge[\"eu\"].module.core.alicloud_api_gateway_instance.main[0]")
                    .orElseThrow(),
            new PossibleValues(Set.of("cn-hangzhou", "cn-beijing"), false),
            PossibleValues.ANY,
            Map.of("team", PossibleValues.exactly("edge"), "stage", PossibleValues.ANY));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "edge, IN",
                "module.edge, IN",
                "'module.edge[\"eu\"]', IN",
                "'module.edge[\"us\"]', OUT",
                "edge.core, IN",
                "module.edge.module.core, IN",
                "core, OUT",
                "edgee, OUT",
                "*, IN"
            })
    void modulesMatchAtAnyDepth(String module, ScopeMembership membership) {
        assertThat(MAIN.membershipIn(scope(List.of(), List.of(module), List.of(), List.of(), List.of(), List.of())))
                .isEqualTo(membership);
    }

    @ParameterizedTest
    @CsvSource({"cn-*, IN", "cn-hangzhou, MAYBE", "us-*, OUT", "*, IN"})
    void regionsMatchWhereAllOfThemDo(String region, ScopeMembership membership) {
        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(region), List.of(), List.of(), List.of())))
                .isEqualTo(membership);
    }

    @ParameterizedTest
    @CsvSource({"api.s1.small, MAYBE", "*, IN"})
    void anUnknownSpecMayMatch(String spec, ScopeMembership membership) {
        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(), List.of(spec), List.of(), List.of())))
                .isEqualTo(membership);
    }

    @ParameterizedTest
    @CsvSource({"team, edge, IN", "team, shop, OUT", "owner, *, OUT", "stage, prod, MAYBE", "stage, *, IN"})
    void tagsMatchByKey(String key, String value, ScopeMembership membership) {
        Scope.TagPattern tag = new Scope.TagPattern(key, value);

        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(), List.of(), List.of(tag), List.of())))
                .isEqualTo(membership);
    }

    @Test
    void everyKeyOfATagMustMatchAndPatternsOfOneKeyAreAlternatives() {
        List<Scope.TagPattern> alternatives =
                List.of(new Scope.TagPattern("team", "shop"), new Scope.TagPattern("team", "ed*"));
        List<Scope.TagPattern> both =
                List.of(new Scope.TagPattern("team", "edge"), new Scope.TagPattern("owner", "edge"));

        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(), List.of(), alternatives, List.of())))
                .isEqualTo(ScopeMembership.IN);
        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(), List.of(), both, List.of())))
                .isEqualTo(ScopeMembership.OUT);
    }

    @Test
    void aCertainMismatchOutweighsAnOpenMatch() {
        assertThat(MAIN.membershipIn(
                        scope(List.of(), List.of(), List.of("cn-hangzhou"), List.of(), List.of(), List.of("edge"))))
                .isEqualTo(ScopeMembership.OUT);
    }

    @ParameterizedTest
    @CsvSource({"shop, IN", "sh*, IN", "edge, OUT"})
    void projectsMatchByName(String project, ScopeMembership membership) {
        assertThat(MAIN.membershipIn(scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(project))))
                .isEqualTo(membership);
    }

    private static Scope scope(
            List<String> addresses,
            List<String> modules,
            List<String> regions,
            List<String> specs,
            List<Scope.TagPattern> tags,
            List<String> projects) {
        return new Scope(addresses, modules, regions, specs, tags, projects);
    }
}
