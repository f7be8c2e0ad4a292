package dev.tollgate.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.gateway.traffic.TrafficDeclarations;
import dev.tollgate.region.RegionDefaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cases say of verdicts, on real plans and without usage. */
class VerdictCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.cases())) {
            return folders
                    .filter(folder -> !expected(folder).path("verdicts").isMissingNode())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyVerdictIsGivenWithItsRules(Path folder) {
        JsonNode expected = expected(folder);
        List<TrafficVerdict> all = Judged.file(folder.resolve("plan.json"), regions(expected), TrafficDeclarations.NONE)
                .all();
        for (JsonNode wanted : expected.path("verdicts")) {
            List<TrafficVerdict> found =
                    all.stream().filter(verdict -> isFor(wanted, verdict)).toList();
            assertThat(found).as("verdicts for %s", wanted).isNotEmpty().allSatisfy(verdict -> {
                assertThat(verdict.verdict().id())
                        .as("%s", wanted)
                        .isEqualTo(wanted.path("verdict").asText());
                assertThat(verdict.ruleIds()).containsAll(texts(wanted.path("rules")));
            });
        }
    }

    private static boolean isFor(JsonNode wanted, TrafficVerdict verdict) {
        return wanted.path("step").asInt() == verdict.step()
                && wanted.path("side").asText().equals(verdict.side().name().toLowerCase(Locale.ROOT))
                && agrees(wanted, "gateway", verdict.gateway())
                && agrees(wanted, "group", verdict.group())
                && agrees(wanted, "api", verdict.api())
                && agrees(wanted, "stage", verdict.stage());
    }

    private static boolean agrees(JsonNode wanted, String key, @Nullable String found) {
        JsonNode value = wanted.path(key);
        return value.isMissingNode() || Objects.equals(value.isNull() ? null : value.asText(), found);
    }

    private static RegionDefaults regions(JsonNode expected) {
        List<String> args = texts(expected.path("args"));
        int flag = args.indexOf("--region");
        Map<String, String> environment = JSON.convertValue(
                expected.path("env"), JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class));
        return new RegionDefaults(flag < 0 ? null : args.get(flag + 1), environment == null ? Map.of() : environment);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static JsonNode expected(Path folder) {
        try {
            return JSON.readTree(Files.readString(folder.resolve("expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
