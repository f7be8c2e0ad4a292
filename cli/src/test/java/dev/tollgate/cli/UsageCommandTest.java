package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Case;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageCommandTest {
    /** Of a case, so that the cases with the most resources do not take most of the time. */
    private static final int MOST_PARAMETERS = 8;

    private static final String ALL_CASES = "dev.tollgate.fixtures.Case#all";
    private static final Pattern OPEN = Pattern.compile("(?m)^( +)# ([a-z_]+): #");
    private static final Map<String, String> VALUES = Map.of(
            "client_shares", "vpc_same_region=1",
            "backend", "bigdata",
            "monthly_hours", "100",
            "runs_on", "serverless",
            "billed", "true",
            "stages", "{RELEASE: 1}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void whatItWritesChangesNoFigure(Case each) throws IOException {
        Path file = written(each);

        assertThat(diff(each, file)).isEqualTo(diff(each, null));
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void aSecondRunChangesNothing(Case each) throws IOException {
        Path file = written(each);
        String once = Files.readString(file);

        written(each);

        assertThat(file).hasContent(once);
        assertThat(run(each, "usage", "--usage", file.toString()).out()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\r", "\r\n"})
    void whatItWritesFromAFileWithRareLineBreaksCanBeRead(String lineBreak) throws IOException {
        Case each = named("01-first-gateway");
        Path file = saved(String.join(
                lineBreak, "version: 0.1", "resource_usage:", "  '*':", "    monthly_hours: 700 # mine", ""));
        Staged written = run(each, "usage", "--usage", file.toString());
        Path again = saved(written.out());

        assertThat(written.exit()).as(written.err()).isEqualTo(ExitCode.DONE);
        assertThat(diff(each, again)).isEqualTo(diff(each, file));
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void nothingIsOpenWhenEverythingIsFilledIn(Case each) throws IOException {
        String written = Files.readString(written(each));
        String filled = OPEN.matcher(written)
                .replaceAll(open -> Matcher.quoteReplacement(
                        open.group(1) + open.group(2) + ": " + VALUES.getOrDefault(open.group(2), "0") + " #"));

        assertThat(quantities(diff(each, saved(filled))))
                .allSatisfy((line, quantity) ->
                        assertThat(quantity.path("low")).as(line).isEqualTo(quantity.path("high")));
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void noParameterWidensAnything(Case each) throws IOException {
        String written = Files.readString(written(each));
        Map<String, JsonNode> before = quantities(diff(each, null));
        Matcher open = OPEN.matcher(written);
        int count = 0;
        while (open.find() && count++ < MOST_PARAMETERS) {
            String parameter = open.group(2);
            if (parameter.equals("monthly_hours") || parameter.equals("other_monthly_requests")) {
                continue;
            }
            String filled = written.substring(0, open.start())
                    + open.group(1) + parameter + ": " + VALUES.getOrDefault(parameter, "1") + " #"
                    + written.substring(open.end());
            Map<String, JsonNode> after = quantities(diff(each, saved(filled)));
            before.forEach((line, was) -> assertThat(isWithin(after.get(line), was))
                    .as("%s with %s", line, parameter)
                    .isTrue());
        }
    }

    @Test
    void bringsTheFileUpToDateThatOutNames() throws IOException {
        Case each = named("26-serverless");
        Path file = saved("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_group.shared:
                    monthly_response_gb: 100 # measured
                  alicloud_api_gateway_group.gone: {monthly_requests: 1}
                """);

        Staged run = run(each, "usage", "--out", file.toString());

        assertThat(run).isEqualTo(new Staged(ExitCode.DONE, "", ""));
        assertThat(file).hasContent("""
                version: 0.1
                resource_usage:
                  alicloud_api_gateway_group.shared:
                    monthly_response_gb: 100 # measured
                    # monthly_requests: # calls in a month; up to 0.06 CNY per 10,000 calls; now 0.00 CNY a month or more
                  # no resource of the plan matches this key:
                  alicloud_api_gateway_group.gone: {monthly_requests: 1}
                  alicloud_api_gateway_api.call:
                    # monthly_requests: # calls in a month; up to 0.06 CNY per 10,000 calls

                resource_type_default_usage:
                  alicloud_api_gateway_group:
                    # other_monthly_requests: # serverless calls of the account outside this plan, in a month
                """);
        assertThat(run(each, "usage", "--usage", file.toString(), "--out", file.toString())
                        .exit())
                .isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void leavesAFileAloneThatItCannotRead() throws IOException {
        Path file = saved("version: 0.1\nresource_usage:\n  alicloud_api_gateway_group.shared: {monthly_request: 1}\n");
        String before = Files.readString(file);

        Staged run = run(named("26-serverless"), "usage", "--out", file.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("Did you mean 'monthly_requests'?");
        assertThat(file).hasContent(before);
    }

    private Path written(Case each) {
        Path file = folder.resolve("usage.yml");
        assertThat(run(each, "usage", "--out", file.toString())).isEqualTo(new Staged(ExitCode.DONE, "", ""));
        return file;
    }

    private Path saved(String text) throws IOException {
        return Files.writeString(folder.resolve("filled.yml"), text);
    }

    private static Case named(String name) {
        return Case.all().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static String diff(Case each, @Nullable Path usage) {
        String[] more = usage == null ? new String[0] : new String[] {"--usage", usage.toString()};
        Staged run = run(
                each,
                each.command(),
                Stream.concat(Stream.of("--format", "json"), Stream.of(more)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static Staged run(Case each, String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command, "plan.json"));
        line.addAll(each.arguments());
        line.addAll(List.of(arguments));
        return Staged.run(
                new ByteArrayInputStream(new byte[0]), each.folder(), each.environment(), line.toArray(String[]::new));
    }

    /** The quantities of all lines that depend on use, by resource, line and side. */
    private static Map<String, JsonNode> quantities(String report) throws IOException {
        Map<String, JsonNode> quantities = new LinkedHashMap<>();
        for (JsonNode resource : new ObjectMapper().readTree(report).required("resources")) {
            for (JsonNode line : resource.required("lines")) {
                String id = line.required("id").asText();
                UnaryOperator<String> name =
                        side -> resource.required("address").asText() + " " + id + " " + side;
                Stream.of("before", "after")
                        .filter(side -> !id.startsWith("instance") && line.hasNonNull(side))
                        .forEach(side ->
                                quantities.put(name.apply(side), line.get(side).required("quantity")));
            }
        }
        return quantities;
    }

    /** A line that is gone is nothing. */
    private static boolean isWithin(@Nullable JsonNode inner, JsonNode outer) {
        BigDecimal low = inner == null ? BigDecimal.ZERO : inner.required("low").decimalValue();
        JsonNode high = inner == null ? null : inner.required("high");
        return low.compareTo(outer.required("low").decimalValue()) >= 0
                && (outer.required("high").isNull()
                        || high == null
                        || (!high.isNull()
                                && high.decimalValue()
                                                .compareTo(
                                                        outer.required("high").decimalValue())
                                        <= 0));
    }
}
