package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Address;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public final class UsageFileTest {
    private static final String INSTANCE = "alicloud_api_gateway_instance.";
    private static final String GROUP = "alicloud_api_gateway_group.";
    private static final String API = "alicloud_api_gateway_api.";

    @Test
    void readsEveryParameter() {
        UsageFile file = read("""
                version: 0.1
                units: decimal
                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    other_monthly_requests: 5000000
                resource_usage:
                  alicloud_api_gateway_instance.a:
                    schedule: Mon-Fri 09:00-19:00 Asia/Shanghai
                    peak_rps: 2500
                    peak_connections: 50000
                    peak_new_connections_per_second: 5000
                    client_shares: internet=0.25 vpc_same_region=0.75
                  alicloud_api_gateway_group.g:
                    monthly_requests: 1048576
                    average_response_kb: 20.5
                    monthly_request_gb: 0.5
                    client_shares:
                      cen: 0.2
                      alibaba_cloud_public: 0.8
                  alicloud_api_gateway_api.x:
                    monthly_response_gb: 7
                    average_request_kb: 3
                    backend: bigdata
                """);
        UsageDeclarations instance = declared(file, INSTANCE + "a");
        assertThat(value(instance, UsageFact.HOURS).billed(BigDecimal.valueOf(168)))
                .isEqualByComparingTo("50");
        assertThat(value(instance, UsageFact.PEAK_RPS)).isEqualByComparingTo("2500");
        assertThat(value(instance, UsageFact.PEAK_CONNECTIONS)).isEqualByComparingTo("50000");
        assertThat(value(instance, UsageFact.PEAK_NEW_CONNECTIONS)).isEqualByComparingTo("5000");
        assertThat(value(instance, UsageFact.CLIENT_SHARES).shares())
                .isEqualTo(Map.of(
                        ClientClass.INTERNET,
                        new BigDecimal("0.25"),
                        ClientClass.VPC_SAME_REGION,
                        new BigDecimal("0.75")));
        UsageDeclarations group = declared(file, GROUP + "g");
        assertThat(value(group, UsageFact.CALLS)).isEqualByComparingTo("1048576");
        assertThat(value(group, UsageFact.RESPONSE_SIZE)).isEqualTo(new PayloadSize.PerCall(new BigDecimal("20.5")));
        assertThat(value(group, UsageFact.REQUEST_SIZE)).isEqualTo(new PayloadSize.Monthly(new BigDecimal("0.5")));
        assertThat(value(group, UsageFact.OTHER_CALLS)).isEqualByComparingTo("5000000");
        assertThat(value(group, UsageFact.CLIENT_SHARES).shares())
                .containsOnlyKeys(ClientClass.CEN, ClientClass.ALIBABA_CLOUD_PUBLIC);
        UsageDeclarations api = declared(file, API + "x");
        assertThat(value(api, UsageFact.BACKEND)).isEqualTo(DataService.BIGDATA);
        assertThat(value(api, UsageFact.RESPONSE_SIZE)).isEqualTo(new PayloadSize.Monthly(new BigDecimal("7")));
        assertThat(value(api, UsageFact.REQUEST_SIZE)).isEqualTo(new PayloadSize.PerCall(new BigDecimal("3")));
        assertThat(api.get(UsageFact.CALLS)).isEmpty();
        assertThat(file.units()).isEqualTo(VolumeUnits.DECIMAL);
    }

    @ParameterizedTest
    @CsvSource({
        "1e3, 1000",
        "1.5E+3, 1500",
        "2000000.0, 2000000",
        "20e-1, 2",
        "0.0, 0",
        "999999999999999999, 999999999999999999",
    })
    void takesNumbersThatAreWholeForCountsHoweverTheyAreWritten(String written, String count) {
        String yaml = "version: 0.1\nresource_usage:\n  alicloud_api_gateway_group.g:\n    monthly_requests: " + written
                + "\n    monthly_response_gb: " + written + "\n";
        UsageDeclarations group = declared(read(yaml), GROUP + "g");
        assertThat(value(group, UsageFact.CALLS)).isEqualByComparingTo(count);
        assertThat(value(group, UsageFact.RESPONSE_SIZE)).isEqualTo(new PayloadSize.Monthly(new BigDecimal(count)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "15e-1", "1e19", "1e-3", "'1e3'", "1e", "e3", "0x1F", "1_000", "-1e3"})
    void refusesACountThatIsNotWhole(String written) {
        String yaml = "version: 0.1\nresource_usage:\n  alicloud_api_gateway_group.g:\n    monthly_requests: " + written
                + "\n";
        assertThat(problems(yaml))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a whole number, zero or more"));
    }

    @Test
    void takesAListOfWindowsForASchedule() {
        UsageFile file = read("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_instance.a:
                    schedule:
                      - Mon-Fri 09:00-19:00 Asia/Shanghai
                      - Sat 10:00-14:00; Sun 10:00-12:00
                """);
        DeclaredValue<BilledHours> hours =
                declared(file, INSTANCE + "a").get(UsageFact.HOURS).orElseThrow();
        assertThat(hours.value().billed(BigDecimal.valueOf(168))).isEqualByComparingTo("56");
        assertThat(hours.evidence().says())
                .isEqualTo(
                        "alicloud_api_gateway_instance.a: schedule: Mon-Fri 09:00-19:00 Asia/Shanghai; Sat 10:00-14:00; Sun 10:00-12:00");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Mon 09:00-10:00, Tuesdai 09:00-10:00]        | 4:33 | usage-schedule       | found 'Tuesdai'
            [Mon 09:00-12:00, "Tue 09:00-10:00", Mon 11:00-13:00] | 4:15 | usage-schedule | overlap
            [Mon 09:00-10:00 UTC, Tue 09:00-10:00 GMT]    | 4:15 | usage-schedule       | several time zones
            [Mon 09:00-10:00, {Tue: 5}]                   | 4:33 | document-wrong-value | found a mapping
            []                                            | 4:15 | usage-schedule       | no times
            """)
    void namesThePlaceOfEveryMistakeInAListOfWindows(String written, String place, String code, String says) {
        String yaml =
                "version: 0.1\nresource_usage:\n  alicloud_api_gateway_instance.a:\n    schedule: " + written + "\n";
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).hasToString("usage.yml:" + place);
            assertThat(problem.message()).contains(says);
        });
    }

    @Test
    void saysWhereEachFactWasRead() {
        UsageFile file = read("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_instance.a:
                    lifetime_hours: 9.50
                """);
        DeclaredValue<BilledHours> hours =
                declared(file, INSTANCE + "a").get(UsageFact.HOURS).orElseThrow();
        assertThat(hours.parameter()).isEqualTo("lifetime_hours");
        assertThat(hours.place()).isEqualTo(new Place("usage.yml", 4, 5));
        assertThat(hours.evidence())
                .isEqualTo(new Evidence(null, "usage.yml:4", "alicloud_api_gateway_instance.a: lifetime_hours: 9.50"));
    }

    @Test
    void looksEachFactUpByItselfInTheMostSpecificEntry() {
        UsageFile file = read("""
                version: 0.1
                resource_type_default_usage:
                  alicloud_api_gateway_instance:
                    monthly_hours: 1
                    peak_rps: 1
                    peak_connections: 1
                    monthly_requests: 1
                resource_usage:
                  alicloud_api_gateway_instance.*:
                    monthly_hours: 2
                    peak_rps: 2
                    peak_connections: 2
                  alicloud_api_gateway_instance.a[*]:
                    monthly_hours: 3
                    peak_rps: 3
                  alicloud_api_gateway_instance.a["k"]:
                    lifetime_hours: 4
                """);
        UsageDeclarations declared = declared(file, INSTANCE + "a[\"k\"]");
        assertThat(value(declared, UsageFact.HOURS)).isEqualTo(new BilledHours.Lifetime(BigDecimal.valueOf(4)));
        assertThat(value(declared, UsageFact.PEAK_RPS)).isEqualByComparingTo("3");
        assertThat(value(declared, UsageFact.PEAK_CONNECTIONS)).isEqualByComparingTo("2");
        assertThat(value(declared, UsageFact.CALLS)).isEqualByComparingTo("1");
        assertThat(value(declared(file, INSTANCE + "b"), UsageFact.PEAK_RPS)).isEqualByComparingTo("2");
        assertThat(value(declared(file, "module.m." + INSTANCE + "b"), UsageFact.PEAK_RPS))
                .isEqualByComparingTo("1");
        assertThat(declared(file, GROUP + "a").all()).isEmpty();
    }

    @Test
    void matchesTheCurrentAddressThenThePreviousOne() {
        UsageFile file = read("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_instance.new:
                    monthly_hours: 1
                  alicloud_api_gateway_instance.old:
                    monthly_hours: 2
                    peak_rps: 2
                  alicloud_api_gateway_instance.n*:
                    peak_rps: 3
                    peak_connections: 3
                  alicloud_api_gateway_instance.ol*:
                    peak_connections: 4
                    monthly_requests: 4
                """);
        UsageSubject moved = new UsageSubject(address(INSTANCE + "new"), Address.parse(INSTANCE + "old"));
        UsageDeclarations declared = file.declared(moved);
        assertThat(value(declared, UsageFact.HOURS).billed(BigDecimal.ONE)).isEqualByComparingTo("1");
        assertThat(value(declared, UsageFact.PEAK_RPS)).isEqualByComparingTo("2");
        assertThat(value(declared, UsageFact.PEAK_CONNECTIONS)).isEqualByComparingTo("3");
        assertThat(value(declared, UsageFact.CALLS)).isEqualByComparingTo("4");
        assertThat(file.diagnostics(List.of(moved))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 0.1",
                "version: '0.1'",
                "version: 0.1\nresource_usage:\n",
                "version: 0.1\nresource_usage:\n  alicloud_api_gateway_api.x:\n    monthly_requests:\n",
                "version: 0.1\nresource_type_default_usage: {}\nresource_usage:\n  alicloud_api_gateway_api.x:\n",
            })
    void whatIsLeftEmptyDeclaresNothing(String yaml) {
        assertThat(declared(read(yaml), API + "x").all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            usage-unknown-parameter | 4:5 | instance | monthly_hour: 5            | Did you mean 'monthly_hours'?
            usage-unknown-parameter | 4:5 | api      | monthly_hours: 5           | it belongs on alicloud_api_gateway_instance
            usage-unknown-parameter | 4:5 | group    | other_monthly_requests: 5  | it belongs under resource_type_default_usage
            usage-unknown-parameter | 4:5 | group    | backend: bigdata           | it belongs on alicloud_api_gateway_api
            document-wrong-value    | 4:20 | instance | monthly_hours: -5          | a number, zero or more
            document-wrong-value    | 4:20 | instance | monthly_hours: many        | found 'many'
            document-wrong-value    | 4:20 | instance | monthly_hours: [5]         | found a list
            document-wrong-value    | 4:21 | instance | lifetime_hours: 0          | a number above zero
            document-wrong-value    | 4:23 | group    | monthly_requests: 1.5      | a whole number
            document-wrong-value    | 4:14 | api      | backend: bigdatas          | Did you mean 'bigdata'?
            usage-schedule          | 4:15 | instance | schedule: always           | days, times and a time zone
            usage-client-shares     | 4:20 | group    | client_shares: {cen: 0.5, internet: 0.4} | sum to 0.9
            usage-client-shares     | 4:21 | group    | client_shares: {cn: 1}     | Did you mean 'cen'?
            usage-client-shares     | 4:20 | group    | client_shares: internet    | shares such as
            usage-client-shares     | 4:20 | group    | client_shares: cen=0.5 cen=0.5 | for the second time
            document-wrong-value    | 4:26 | group    | client_shares: {cen: -1}   | a number, zero or more
            document-wrong-value    | 4:20 | group    | client_shares: [cen]       | found a list
            """)
    void namesThePlaceAndTheCureOfEveryMistake(String code, String place, String type, String line, String says) {
        String yaml = "version: 0.1\nresource_usage:\n  alicloud_api_gateway_" + type + ".a:\n    " + line + "\n";
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).hasToString("usage.yml:" + place);
            assertThat(problem.message()).contains(says);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "resource_usage:"                           | document-missing-key | version
            "version: 0.2"                              | document-wrong-value | 0.1
            "version: 0.1\\nresource_usages:"            | usage-unknown-key    | Did you mean 'resource_usage'?
            "version: 0.1\\nunits: 1024"                 | document-wrong-value | binary
            "version: 0.1\\nresource_usage: [1]"         | document-wrong-value | found a list
            """)
    void namesWhatIsWrongWithTheFileAsAWhole(String yaml, String code, String says) {
        assertThat(problems(yaml.translateEscapes())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message()).contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "instance, monthly_hours: 5, lifetime_hours: 5",
        "instance, monthly_hours: 5, schedule: Mon 09:00-10:00",
        "instance, schedule: Mon 09:00-10:00, lifetime_hours: 5",
        "group, monthly_response_gb: 5, average_response_kb: 5",
        "api, average_request_kb: 5, monthly_request_gb: 5",
    })
    void refusesTwoWaysToSayTheSame(String type, String first, String second) {
        String yaml = "version: 0.1\nresource_usage:\n  alicloud_api_gateway_" + type + ".a:\n    " + first + "\n    "
                + second + "\n";
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("usage-contradiction");
            assertThat(problem.place()).hasToString("usage.yml:5:5");
            assertThat(problem.found())
                    .contains("usage.yml:4:5", first.replaceAll(":.*", ""), second.replaceAll(":.*", ""));
        });
    }

    @Test
    void refusesTwoSpellingsOfOneKey() {
        List<Problem> problems = problems("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_api.x["a"]:
                    monthly_requests: 1
                  alicloud_api_gateway_api.x["\\u0061"]:
                    monthly_requests: 2
                """);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("usage-contradiction");
            assertThat(problem.message()).startsWith("usage.yml:5:3").contains("usage.yml:3:3");
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(problems("""
                resource_usage:
                  alicloud_api_gateway_api.x:
                    monthly_requests: -1
                    monthly_request: 1
                unit: binary
                """)).hasSize(4);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            resource_usage              | alicloud_api_gateway_instnace.a | Did you mean 'alicloud_api_gateway_instance'?
            resource_usage              | alicloud_api_gateway_instance   | no address of a resource
            resource_usage              | alicloud_api_gateway_*.a        | no address of a resource
            resource_usage              | data.alicloud_api_gateway_api.a | no address of a resource
            resource_usage              | aws_lambda_function.f           | Usage counts on alicloud_api_gateway_api
            resource_type_default_usage | aws_lambda_function             | has no usage parameters
            resource_type_default_usage | alicloud_api_gateway_apis       | Did you mean 'alicloud_api_gateway_api'?
            """)
    void warnsOfKeysThatItKnowsNoUsageOf(String section, String key, String says) {
        String yaml = "version: 0.1\n" + section + ":\n  " + key + ":\n    monthly_invocations: 5\n";
        assertThat(read(yaml).diagnostics(List.of())).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("usage-unknown-key");
            assertThat(diagnostic.message()).startsWith("usage.yml:3:3: '" + key + "'");
            assertThat(diagnostic.message() + " " + diagnostic.fix()).contains(says);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            alicloud_api_gateway_api.lst        | Did you mean 'alicloud_api_gateway_api.list'?
            alicloud_api_gateway_api.many       | Did you mean 'alicloud_api_gateway_api.many[*]'?
            alicloud_api_gateway_api.many["aa"] | Did you mean 'alicloud_api_gateway_api.many["a"]'?
            alicloud_api_gateway_api.inner      | Did you mean 'module.m.alicloud_api_gateway_api.inner'?
            alicloud_api_gateway_api.hidden     | Did you mean 'module.far.module.away[*].alicloud_api_gateway_api.hidden'?
            alicloud_api_gateway_instance.a     | Remove it unless it serves another plan.
            """)
    void warnsOfKeysThatMatchNothing(String key, String fix) {
        List<UsageSubject> subjects = subjects(
                API + "list",
                API + "many[\"a\"]",
                API + "many[\"b\"]",
                "module.m." + API + "inner",
                "module.far.module.away[0]." + API + "hidden");
        UsageFile file = read("version: 0.1\nresource_usage:\n  alicloud_api_gateway_api.l*:\n  " + key + ":\n");
        assertThat(file.diagnostics(subjects)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("usage-matches-nothing");
            assertThat(diagnostic.message()).isEqualTo("usage.yml:4:3: '" + key + "' matches no resource of the plan");
            assertThat(diagnostic.fix()).isEqualTo(fix);
        });
    }

    @Test
    void warnsOfTypeDefaultsWithoutAResource() {
        UsageFile file = read(
                "version: 0.1\nresource_type_default_usage:\n  alicloud_api_gateway_group: {monthly_requests: 1}\n");
        assertThat(file.diagnostics(subjects(GROUP + "g"))).isEmpty();
        assertThat(file.diagnostics(subjects(API + "x")))
                .extracting(Diagnostic::code)
                .extracting(code -> code.id())
                .containsExactly("usage-matches-nothing");
    }

    @Test
    void otherCallsCountWhereThePlanHasOnlyApis() {
        UsageFile file = read("""
                version: 0.1
                resource_type_default_usage:
                  alicloud_api_gateway_group: {other_monthly_requests: 7}
                """);
        assertThat(file.diagnostics(subjects(API + "x"))).isEmpty();
        assertThat(value(file.account(), UsageFact.OTHER_CALLS)).isEqualByComparingTo("7");
    }

    @Test
    void largePlansAndFilesAreAnsweredInTime() {
        StringBuilder yaml = new StringBuilder("version: 0.1\nresource_usage:\n");
        IntStream.range(0, 200)
                .forEach(i ->
                        yaml.append("  module.*.alicloud_api_gateway_api.*" + i + "x*:\n    monthly_requests: 1\n"));
        List<String> addresses = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> addresses.add("module.m[" + i % 100 + "]." + API + "api" + i));
        UsageFile file = read(yaml.toString());
        assertThat(file.diagnostics(subjects(addresses.toArray(String[]::new)))).hasSize(200);
    }

    public static UsageFile read(String yaml) {
        try {
            byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
            return UsageFile.read(new ByteArrayInputStream(bytes), "usage.yml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> problems(String yaml) {
        UnusableInputException thrown = catchThrowableOfType(UnusableInputException.class, () -> read(yaml));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }

    private static List<UsageSubject> subjects(String... addresses) {
        return List.of(addresses).stream()
                .map(address -> new UsageSubject(address(address), Optional.empty()))
                .toList();
    }

    private static UsageDeclarations declared(UsageFile file, String address) {
        return file.declared(subjects(address).get(0));
    }

    private static <T> T value(UsageDeclarations declared, UsageFact<T> fact) {
        return declared.get(fact).orElseThrow().value();
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
