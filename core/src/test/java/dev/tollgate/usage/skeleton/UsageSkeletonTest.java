package dev.tollgate.usage.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.UsageFile;
import dev.tollgate.usage.UsageFileTest;
import dev.tollgate.usage.UsageSubject;
import dev.tollgate.usage.skeleton.SkeletonEntry.Worth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageSkeletonTest {
    private static final SkeletonEntry INSTANCE = SkeletonEntry.of(
            address("alicloud_api_gateway_instance.main"),
            List.of(new Worth("monthly_hours", "5.94 CNY per hour", true), new Worth("peak_rps", "", true)));
    private static final SkeletonEntry GROUP = entry("alicloud_api_gateway_group.g[\"a: b\"]");
    private static final SkeletonEntry ACCOUNT = new SkeletonEntry(
            "alicloud_api_gateway_group", Optional.empty(), List.of(new Worth("other_monthly_requests", "", true)));

    @Test
    void writesANewFile() {
        assertThat(skeleton(null, ACCOUNT, INSTANCE, GROUP)).endsWith("""
                #   tollgate usage PLAN --out FILE
                version: 0.1

                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    # other_monthly_requests: # serverless calls of the account outside this plan, in a month

                resource_usage:
                  alicloud_api_gateway_instance.main:
                    # monthly_hours: # hours that it runs in a month; 5.94 CNY per hour
                    # peak_rps: # the most calls in a second
                  'alicloud_api_gateway_group.g["a: b"]':
                    # monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB
                """);
    }

    @Test
    void whatItWritesDeclaresNothingUntilItIsFilledIn() {
        String written = skeleton(null, ACCOUNT, INSTANCE, GROUP);
        assertThat(UsageFileTest.read(written).declared(subject(GROUP)).all()).isEmpty();
        UsageFile file = UsageFileTest.read(written.replace("# monthly_response_gb: #", "monthly_response_gb: 7 #"));
        assertThat(file.declared(subject(GROUP)).all())
                .singleElement()
                .satisfies(declared -> assertThat(declared.parameter()).isEqualTo("monthly_response_gb"));
        assertThat(file.diagnostics(List.of(subject(INSTANCE), subject(GROUP)))).isEmpty();
    }

    @Test
    void keepsWhatIsWrittenAndAddsWhatIsMissing() {
        String existing = """
                version: 0.1 # mine
                resource_usage:
                    alicloud_api_gateway_instance.m*:
                        # office hours
                        schedule: |
                            Mon-Fri 09:00-19:00

                    # alicloud_api_gateway_api.off:
                    alicloud_api_gateway_group.flow: {monthly_requests: 5}

                # the defaults
                resource_type_default_usage: {}
                """;
        assertThat(skeleton(
                        existing,
                        ACCOUNT,
                        INSTANCE,
                        GROUP,
                        entry("alicloud_api_gateway_group.flow"),
                        entry("alicloud_api_gateway_api.off"),
                        entry("alicloud_api_gateway_api.on")))
                .isEqualTo("""
                version: 0.1 # mine
                resource_usage:
                    alicloud_api_gateway_instance.m*:
                        # office hours
                        schedule: |
                            Mon-Fri 09:00-19:00
                        # peak_rps: # the most calls in a second

                    # alicloud_api_gateway_api.off:
                    alicloud_api_gateway_group.flow: {monthly_requests: 5}
                    'alicloud_api_gateway_group.g["a: b"]':
                      # monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB
                    alicloud_api_gateway_api.on:
                      # monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB

                # the defaults
                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    # other_monthly_requests: # serverless calls of the account outside this plan, in a month
                """);
    }

    @Test
    void saysWhatParametersAreWorthNow() {
        String existing = """
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_api.x:
                    monthly_response_gb: 5 # GB sent to clients in a month; 0.75 CNY per GB
                    # monthly_requests: # calls in a month; dear
                    average_request_kb: 3 # from the dashboard
                """;
        assertThat(skeleton(existing, entry("alicloud_api_gateway_api.x"))).isEqualTo("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_api.x:
                    monthly_response_gb: 5 # GB sent to clients in a month; 0.80 CNY per GB
                    # monthly_requests: # calls in a month; no figure depends on it now
                    average_request_kb: 3 # from the dashboard
                """);
    }

    @Test
    void marksWhatMatchesNothingAndUnmarksWhatMatchesAgain() {
        String existing = """
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_api.gone:
                    monthly_response_gb: 5
                  alicloud_api_gateway_api.x: {monthly_response_gb: 1}
                """;
        String marked = skeleton(existing, entry("alicloud_api_gateway_api.x"));
        assertThat(marked).isEqualTo("""
                version: 0.1
                resource_usage:
                  # no resource of the plan matches this key:
                  alicloud_api_gateway_api.gone:
                    monthly_response_gb: 5
                  alicloud_api_gateway_api.x: {monthly_response_gb: 1}
                """);
        assertThat(skeleton(marked, entry("alicloud_api_gateway_api.x"))).isEqualTo(marked);
        assertThat(skeleton(marked, entry("alicloud_api_gateway_api.x"), entry("alicloud_api_gateway_api.gone")))
                .isEqualTo(existing);
    }

    @Test
    void findsTheKeyOfAResourceThatWasMoved() {
        String existing = """
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_api.old:
                    monthly_requests: 5
                """;
        SkeletonEntry moved = entry("alicloud_api_gateway_api.x");
        UsageSubject subject =
                new UsageSubject(moved.address().orElseThrow(), Optional.of(address("alicloud_api_gateway_api.old")));
        assertThat(UsageSkeleton.of(existing, "usage.yml", List.of(moved), List.of(subject)))
                .isEqualTo(existing + "    # monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB\n");
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        String written = skeleton("version: 0.1\r\nresource_usage:\r\n", GROUP);
        assertThat(written).startsWith("version: 0.1\r\nresource_usage:\r\n").endsWith("per GB\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "version: 0.1",
                "# resource_usage:\nversion: 0.1\n\n",
                "version: 0.1\nresource_usage:",
                "version: 0.1\nresource_usage: {}",
                "version: 0.1\nresource_usage: # mine\n  # nothing yet\n",
                "version: 0.1\nresource_usage:\n  alicloud_api_gateway_api.y: {\n  monthly_requests: 1\n  }\nunits: decimal",
                "version: 0.1\nresource_usage:\n  alicloud_api_gateway_api.y:\n# odd\n    monthly_requests: 1\n",
            })
    void makesAUsableFileOfWhatIsThere(String existing) {
        String filled = skeleton(existing, GROUP).replace("# monthly_response_gb:", "monthly_response_gb: 7");
        assertThat(UsageFileTest.read(filled).declared(subject(GROUP)).all()).hasSize(1);
    }

    @Test
    void refusesAFileToWhichNothingCanBeAdded() {
        String existing = "version: 0.1\nresource_usage: {alicloud_api_gateway_api.x: {monthly_requests: 1}}\n";
        assertThatThrownBy(() -> skeleton(existing, GROUP))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("usage.yml")
                .hasMessageContaining("every key on a line of its own");
    }

    @Test
    void refusesParametersThatDoNotExistThere() {
        List<Worth> hours = List.of(new Worth("monthly_hours", "", true));
        assertThatThrownBy(() -> SkeletonEntry.of(address("alicloud_api_gateway_api.x"), hours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("monthly_hours");
    }

    @Property(tries = 300)
    void runningItAgainChangesNothingAndNoLineIsEverLost(@ForAll long seed) {
        Random random = new Random(seed);
        List<SkeletonEntry> entries = new ArrayList<>();
        for (String key : List.of("", "[0]", "[\"a\"]", "[\"it's\"]", "[\"a # b: c\"]", "[\"\\\"\"]", "[\"\u4e2d\"]")) {
            entries.add(entry("alicloud_api_gateway_api.x" + key));
        }
        Collections.shuffle(entries, random);
        SkeletonEntry[] all = entries.toArray(SkeletonEntry[]::new);
        SkeletonEntry[] first = entries.subList(0, random.nextInt(all.length)).toArray(SkeletonEntry[]::new);
        String once = skeleton(null, first);
        String twice = skeleton(once, all);
        assertThat(skeleton(twice, all)).isEqualTo(twice);
        assertThat(skeleton(once, first)).isEqualTo(once);
        assertThat(twice.lines()).containsSubsequence(once.lines().toList());
        assertThat(twice.lines().filter(line -> line.contains("# monthly_response_gb:")))
                .hasSize(all.length);
        UsageFile file = UsageFileTest.read(twice);
        assertThat(file.diagnostics(
                        entries.stream().map(UsageSkeletonTest::subject).toList()))
                .isEmpty();
    }

    private static String skeleton(@Nullable String existing, SkeletonEntry... entries) {
        List<UsageSubject> subjects = Stream.of(entries)
                .flatMap(entry -> entry.address().stream())
                .map(address -> new UsageSubject(address, Optional.empty()))
                .toList();
        return UsageSkeleton.of(existing, "usage.yml", List.of(entries), subjects);
    }

    private static UsageSubject subject(SkeletonEntry entry) {
        return new UsageSubject(entry.address().orElseThrow(), Optional.empty());
    }

    private static SkeletonEntry entry(String address) {
        return SkeletonEntry.of(address(address), List.of(new Worth("monthly_response_gb", "0.80 CNY per GB", true)));
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
