package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.plan.Address;
import dev.tollgate.usage.SkeletonEntry.Worth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageSkeletonTest {
    private static final SkeletonEntry INSTANCE = SkeletonEntry.of(
            address("alicloud_api_gateway_instance.main"),
            List.of(new Worth("monthly_hours", "5.94 CNY an hour"), new Worth("peak_rps", "")));
    private static final SkeletonEntry GROUP = entry("alicloud_api_gateway_group.g[\"a: b\"]");
    private static final SkeletonEntry ACCOUNT = new SkeletonEntry(
            "alicloud_api_gateway_group", Optional.empty(), List.of(new Worth("other_monthly_requests", "")));

    @Test
    void writesANewFile() {
        assertThat(UsageSkeleton.skeleton(null, List.of(ACCOUNT, INSTANCE, GROUP)))
                .isEqualTo("""
                # How much is used, which no Terraform plan shows. Remove the # before a key and before the
                # parameters that you know, and fill them in; what is left out counts as not known.
                version: 0.1

                resource_type_default_usage:
                  # alicloud_api_gateway_group:
                  #   other_monthly_requests: # serverless calls of the account outside this plan, in a month

                resource_usage:
                  # alicloud_api_gateway_instance.main:
                  #   monthly_hours: # hours that it runs in a month; 5.94 CNY an hour
                  #   peak_rps: # the most calls in a second
                  # 'alicloud_api_gateway_group.g["a: b"]':
                  #   monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB
                """);
    }

    @Test
    void whatItWritesCanBeUncommented() {
        String uncommented = UsageSkeleton.skeleton(null, List.of(ACCOUNT, INSTANCE, GROUP))
                .replace("  # ", "  ")
                .replace("monthly_response_gb: #", "monthly_response_gb: 7 #");
        UsageFile file = UsageFileTest.read(uncommented);
        assertThat(file.declared(subject(GROUP)).all())
                .singleElement()
                .satisfies(declared -> assertThat(declared.parameter()).isEqualTo("monthly_response_gb"));
        assertThat(file.diagnostics(List.of(subject(INSTANCE), subject(GROUP)))).isEmpty();
    }

    @Test
    void addsOnlyWhatIsMissingAndTouchesNoLine() {
        String existing = """
                version: 0.1 # mine
                resource_usage:
                    alicloud_api_gateway_instance.m*: {monthly_hours: 5}
                    # alicloud_api_gateway_api.off:

                # the defaults
                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    monthly_requests: 3
                """;
        List<SkeletonEntry> entries = List.of(
                ACCOUNT, INSTANCE, GROUP, entry("alicloud_api_gateway_api.off"), entry("alicloud_api_gateway_api.on"));
        assertThat(UsageSkeleton.skeleton(existing, entries)).isEqualTo("""
                version: 0.1 # mine
                resource_usage:
                    alicloud_api_gateway_instance.m*: {monthly_hours: 5}
                    # alicloud_api_gateway_api.off:
                    # 'alicloud_api_gateway_group.g["a: b"]':
                    #     monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB
                    # alicloud_api_gateway_api.on:
                    #     monthly_response_gb: # GB sent to clients in a month; 0.80 CNY per GB

                # the defaults
                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    monthly_requests: 3
                """);
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        String written = UsageSkeleton.skeleton("version: 0.1\r\nresource_usage:\r\n", List.of(GROUP));
        assertThat(written).startsWith("version: 0.1\r\nresource_usage:\r\n").endsWith("per GB\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void leavesAFileAsItIsWhereNothingIsMissing() {
        String existing = "version: 0.1\nresource_usage:\n  \"alicloud_api_gateway_instance.main\":\n   peak_rps: 1";
        assertThat(UsageSkeleton.skeleton(existing, List.of(INSTANCE))).isEqualTo(existing);
        assertThat(UsageSkeleton.skeleton(existing, List.of())).isEqualTo(existing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", "version: 0.1", "# resource_usage:\nversion: 0.1\n\n", "version: 0.1\nresource_usage:"
            })
    void makesAUsableFileOfWhatIsThere(String existing) {
        String written = UsageSkeleton.skeleton(existing, List.of(GROUP));
        String uncommented =
                written.replaceFirst("(?m)^  # '", "  '").replaceFirst("(?m)^  #   m(.*): #", "    m$1: 7 #");
        assertThat(UsageFileTest.read(uncommented).declared(subject(GROUP)).all())
                .hasSize(1);
    }

    @Test
    void refusesParametersThatDoNotExistThere() {
        List<Worth> hours = List.of(new Worth("monthly_hours", ""));
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
        List<SkeletonEntry> first = entries.subList(0, random.nextInt(entries.size()));
        String once = UsageSkeleton.skeleton(null, first);
        String twice = UsageSkeleton.skeleton(once, entries);
        assertThat(UsageSkeleton.skeleton(twice, entries)).isEqualTo(twice);
        assertThat(UsageSkeleton.skeleton(once, first)).isEqualTo(once);
        assertThat(twice.lines()).containsSubsequence(once.lines().toList());
        assertThat(twice.lines().filter(line -> line.contains("monthly_response_gb")))
                .hasSize(entries.size());
        UsageFile file = UsageFileTest.read(twice.replace("  # ", "  "));
        assertThat(file.diagnostics(
                        entries.stream().map(UsageSkeletonTest::subject).toList()))
                .isEmpty();
    }

    private static Subject subject(SkeletonEntry entry) {
        return new Subject(entry.address().orElseThrow(), Optional.empty());
    }

    private static SkeletonEntry entry(String address) {
        return SkeletonEntry.of(address(address), List.of(new Worth("monthly_response_gb", "0.80 CNY per GB")));
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
