package dev.tollgate.usage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.usage.NearestTags.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagUsageTest {
    private static final Address API = address("alicloud_api_gateway_api.call");
    private static final Address INSTANCE = address("alicloud_api_gateway_instance.main");
    private static final Address PLUGIN = address("alicloud_api_gateway_plugin.limit");
    private static final Address OTHER = address("alicloud_api_gateway_plugin.other");

    @Test
    void readsTheParametersOfAUsageFile() {
        TagUsage tags = read(Map.of(
                "owner", "shop",
                "tollgate:monthly-response-gb", "50",
                "tollgate:schedule", "Mon-Fri 09:00-19:00 Asia/Shanghai",
                "tollgate:client-shares", "internet=0.2 vpc_same_region=0.8",
                "tollgate:backend", "database"));
        assertThat(tags.diagnostics()).isEmpty();
        assertThat(tags.declared())
                .extracting(DeclaredValue::parameter)
                .containsExactly("backend", "client_shares", "monthly_response_gb", "schedule");
        assertThat(tags.declared().get(2).value()).isEqualTo(new PayloadSize.Monthly(BigDecimal.valueOf(50)));
        assertThat(tags.declared().get(2).evidence())
                .isEqualTo(new Evidence(PLUGIN.text(), "tags[\"tollgate:monthly-response-gb\"]", "50"));
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertThat(TagUsage.read(PLUGIN, Value.NULL).declared()).isEmpty();
        assertThat(TagUsage.read(PLUGIN, Value.UNKNOWN).declared()).isEmpty();
        Value unknown = new Value.Mapping(Map.of("tollgate:monthly-hours", Value.UNKNOWN));
        assertThat(TagUsage.read(PLUGIN, unknown)).isEqualTo(new TagUsage(PLUGIN, List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tollgate:monthly-hour           | 5        | Did you mean 'tollgate:monthly-hours'?
            tollgate:monthly_hours          | 5        | Did you mean 'tollgate:monthly-hours'?
            tollgate:cost-centre            | 5        | Use one of tollgate:
            tollgate:other-monthly-requests | 5        | there is no tag
            tollgate:monthly-hours          | -5       | found '-5' Write a number, zero or more
            tollgate:monthly-hours          | 1 000    | found '1 000'
            tollgate:schedule               | weekdays | found 'weekdays' Write days, times and a time zone
            tollgate:client-shares          | cen=0.5  | the shares sum to 0.5 Write a sum of exactly 1
            tollgate:backend                | bigdatum | Did you mean 'bigdata'?
            """)
    void saysWhatItCannotReadOnTheCarrier(String key, String value, String says) {
        TagUsage tags = read(Map.of(key, value));
        assertThat(tags.declared()).isEmpty();
        assertThat(tags.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("tag-invalid");
            assertThat(diagnostic.address()).isEqualTo(PLUGIN.text());
            assertThat(diagnostic.message() + " " + diagnostic.fix()).contains(says, key);
        });
    }

    @ParameterizedTest
    @CsvSource({"monthly-hours, secret", "schedule, secret secret secret", "client-shares, secret=1", "backend, secret"
    })
    void neverShowsASensitiveValue(String parameter, String value) {
        Value sensitive = new Value.Mapping(Map.of("tollgate:" + parameter, new Value.Text(value, true)));
        assertThat(TagUsage.read(PLUGIN, sensitive).diagnostics())
                .isNotEmpty()
                .noneMatch(diagnostic -> diagnostic.toString().contains("secret"))
                .allMatch(diagnostic -> diagnostic.message().contains("(sensitive)"));
        Value hours = new Value.Mapping(Map.of("tollgate:monthly-hours", new Value.Text("123", true)));
        assertThat(TagUsage.read(PLUGIN, hours).declared())
                .singleElement()
                .satisfies(declared -> assertThat(declared.evidence().says()).isEqualTo("(sensitive)"));
    }

    @Test
    void theNearestWinsForEachFact() {
        NearestTags nearest = nearest(
                API,
                voice(2, OTHER, Map.of("tollgate:monthly-requests", "7", "tollgate:monthly-response-gb", "8")),
                voice(1, PLUGIN, Map.of("tollgate:monthly-requests", "5")));
        assertThat(nearest.diagnostics()).isEmpty();
        assertThat(nearest.declared().get(UsageFact.CALLS).orElseThrow().value())
                .isEqualByComparingTo("5");
        assertThat(nearest.declared().get(UsageFact.RESPONSE_SIZE).orElseThrow().value())
                .isEqualTo(new PayloadSize.Monthly(BigDecimal.valueOf(8)));
    }

    @Test
    void tagsThatAgreeDoNotConflict() {
        NearestTags nearest = nearest(
                API,
                voice(1, PLUGIN, Map.of("tollgate:monthly-response-gb", "50")),
                voice(1, OTHER, Map.of("tollgate:monthly-response-gb", "50.0")));
        assertThat(nearest.diagnostics()).isEmpty();
        assertThat(nearest.declared().get(UsageFact.RESPONSE_SIZE)).isPresent();
    }

    @Test
    void tagsThatDisagreeAtOneDistanceDeclareNothingAndAreNamedBoth() {
        NearestTags nearest = nearest(
                API,
                voice(1, PLUGIN, Map.of("tollgate:monthly-response-gb", "50")),
                voice(1, OTHER, Map.of("tollgate:average-response-kb", "50", "tollgate:monthly-requests", "5")),
                voice(2, INSTANCE, Map.of("tollgate:monthly-response-gb", "50")));
        assertThat(nearest.declared().get(UsageFact.RESPONSE_SIZE)).isEmpty();
        assertThat(nearest.declared().get(UsageFact.CALLS)).isPresent();
        assertThat(nearest.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("tag-conflict");
            assertThat(diagnostic.address()).isEqualTo(API.text());
            assertThat(diagnostic.message())
                    .contains("50 (tag tollgate:monthly-response-gb of alicloud_api_gateway_plugin.limit)")
                    .contains("50 (tag tollgate:average-response-kb of alicloud_api_gateway_plugin.other)")
                    .contains("monthly_response_gb counts as not declared");
        });
    }

    @Test
    void twoWaysToSayTheSameOnOneResourceConflict() {
        NearestTags nearest = nearest(
                INSTANCE, voice(0, INSTANCE, Map.of("tollgate:monthly-hours", "10", "tollgate:lifetime-hours", "10")));
        assertThat(nearest.declared().all()).isEmpty();
        assertThat(nearest.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("tag-conflict");
    }

    @Test
    void aTagThatMeansNothingOnItsTargetIsSaidOnTheCarrier() {
        NearestTags nearest = nearest(API, voice(1, PLUGIN, Map.of("tollgate:monthly-hours", "10")));
        assertThat(nearest.declared().all()).isEmpty();
        assertThat(nearest.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("tag-invalid");
            assertThat(diagnostic.address()).isEqualTo(PLUGIN.text());
            assertThat(diagnostic.message()).contains("alicloud_api_gateway_api, which has no monthly_hours");
        });
    }

    @Test
    void theFileSpeaksBeforeTheTags() {
        UsageFile file = UsageFileTest.read(
                "version: 0.1\nresource_type_default_usage:\n  alicloud_api_gateway_api:\n    monthly_requests: 1\n");
        UsageDeclarations tags = nearest(
                        API, voice(1, PLUGIN, Map.of("tollgate:monthly-requests", "5", "tollgate:backend", "bigdata")))
                .declared();
        UsageDeclarations both =
                file.declared(new UsageSubject(API, Optional.empty())).orElse(tags);
        assertThat(both.get(UsageFact.CALLS).orElseThrow().value()).isEqualByComparingTo("1");
        assertThat(both.get(UsageFact.BACKEND).orElseThrow().value()).isEqualTo(DataService.BIGDATA);
    }

    /** The choice among voices, which must not depend on their order. */
    private static NearestTags nearest(Address target, Voice... voices) {
        List<Voice> order = new ArrayList<>(List.of(voices));
        NearestTags nearest = NearestTags.of(target, order);
        Collections.reverse(order);
        assertThat(NearestTags.of(target, order)).isEqualTo(nearest);
        return nearest;
    }

    private static Voice voice(int distance, Address carrier, Map<String, String> tags) {
        TagUsage usage = TagUsage.read(carrier, mapping(tags));
        assertThat(usage.diagnostics()).extracting(Diagnostic::message).isEmpty();
        return new Voice(distance, usage);
    }

    private static TagUsage read(Map<String, String> tags) {
        return TagUsage.read(PLUGIN, mapping(tags));
    }

    private static Value mapping(Map<String, String> tags) {
        return new Value.Mapping(tags.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new Value.Text(entry.getValue(), false))));
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
