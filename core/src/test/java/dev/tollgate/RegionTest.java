package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The region that the user gives where the plan does not say. */
final class RegionTest {
    private static final Path PLAN = Fixtures.cases().resolve("14-region-from-flag/plan.json");
    private static final Path MOON = Path.of("moon.yml");
    private static final String BOOK = """
            book: moon
            currency: CNY
            asOf: 2026-11-01
            basis: made up
            source: nobody
            regions:
              moon-1: Moon
            instances:
              fees:
                - regions: [moon-1]
                  prices:
                    api.s1.medium: {hour: 100, month: 60000, year: 720000}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Request.Command.class, names = "CHECK", mode = EnumSource.Mode.EXCLUDE)
    void refusesAnUnknownRegion(Request.Command command) {
        assertRefused(Tollgate::answers, request(command, "cn-hangzou"));
    }

    @ParameterizedTest
    @MethodSource("otherQuestions")
    void refusesAnUnknownRegionForOtherQuestions(Consumer<Request> question) {
        assertRefused(question, request(Request.Command.BREAKDOWN, "cn-hangzou"));
    }

    static Stream<Consumer<Request>> otherQuestions() {
        return Stream.of(Tollgate::usageFile, Tollgate::compare, request -> Tollgate.fit(request, null));
    }

    @Test
    void refusesAnUnknownRegionOfTheSettingsFile() throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), "version: 1\ndefaults:\n  region: cn-hangzou\n");

        assertRefused(Tollgate::answers, request(Request.Command.DIFF, null));
    }

    @Test
    void takesARegionOfTheVendorForWhichNoBookHasAPrice() throws IOException {
        assertThat(json(request(Request.Command.DIFF, "cn-wulanchabu")))
                .contains("\"id\": \"cn-wulanchabu\"", "\"price-missing\"");
    }

    @Test
    void takesARegionThatOnlyABookOfTheUserKnows() throws IOException {
        Files.writeString(folder.resolve(MOON), BOOK);

        assertThat(json(request(Request.Command.DIFF, "moon-1", MOON))).contains("\"id\": \"moon-1\"", "73000");
        assertThatThrownBy(() -> Tollgate.answers(request(Request.Command.DIFF, "moon-2", MOON)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("Did you mean 'moon-1'?");
    }

    private static void assertRefused(Consumer<Request> question, Request request) {
        assertThatThrownBy(() -> question.accept(request))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("'cn-hangzou'", "Did you mean 'cn-hangzhou'?", "[region-not-known]");
    }

    private Request request(Request.Command command, @Nullable String region, Path... prices) {
        return new Request(
                command, new PlanSource.File(PLAN), null, List.of(prices), region, null, false, null, folder, Map.of());
    }

    private static String json(Request request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(Tollgate.answer(request), ReportFormat.JSON, ReportView.plain(ReportView.View.DIFF), out);
        return out.toString(UTF_8);
    }
}
