package dev.tollgate.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBody;
import dev.tollgate.comment.CommentHeading;
import dev.tollgate.comment.CommentReports;
import dev.tollgate.comment.Forge;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.render.ManyResources;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.json.ReportReader;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.SavedReport;
import dev.tollgate.traffic.TrafficRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fork writes the saved report that a second step reads: whatever stands there is refused with its place, or shown. */
final class ForgedReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "\"abc\"",
            "\"\"",
            "\" \"",
            "\"-\"",
            "\"1\"",
            "\"1.5.5\"",
            "\"--1\"",
            "\"+1\"",
            "\".\"",
            "\"99999999999\"",
            "-1",
            "1.5",
            "0.00000000000000000000000001",
            "99999999999999999999",
            "[]",
            "[null]",
            "{}",
            "\"+1000000000-01-01\"",
            "\"0000-00-00\"",
            "\"\\ud800\"");

    @ParameterizedTest
    @CsvSource({"monthHours,abc", "monthHours,''", "monthHours,1.", "monthHours,-", "priced,''", "priced,-", "priced,x"
    })
    void namesATextInPlaceOfANumber(String key, String text) throws IOException {
        String forged = write(ManyResources.mixed())
                .replaceFirst("\"" + key + "\": [0-9.]+", "\"" + key + "\": \"" + text + "\"");

        assertThatThrownBy(() -> read(forged))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("r.json:")
                .hasMessageContaining("found '" + text + "'");
    }

    @Test
    void refusesOrShowsEveryOddValue() throws IOException {
        requireRefusedOrShown(write(ManyResources.mixed().with(NamedPolicy.policy("name"))));
        requireRefusedOrShown(write(ManyResources.report(2)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(NamedPolicy.portfolio("name"), ReportFormat.JSON, ReportView.plain(ReportView.View.DIFF), out);
        requireRefusedOrShown(out.toString(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resources", "traffic", "diagnostics", "prices", "missing"})
    void readsNoReportOfMillionsOfEmptyParts(String key) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(write(ManyResources.mixed()));
        report.remove(key);
        String rest = report.toString().substring(1);
        String few = "{\"" + key + "\": [" + "{},".repeat(300_000) + "{}]," + rest;
        String many = "{\"" + key + "\": [" + "{},".repeat(3_000_000) + "{}]," + rest;

        UnusableInputException problems = (UnusableInputException) catchThrowable(() -> read(few));

        assertThat(problems.problems()).hasSizeLessThanOrEqualTo(200);
        assertThat(catchThrowable(() -> read(many))).hasMessageContaining("[document-too-large]");
    }

    private static void requireRefusedOrShown(String json) throws IOException {
        JsonNode document = JSON.readTree(json);
        eachPart(document, document, "", new HashSet<>(), forged -> requireRefusedOrShown(document, forged));
    }

    private static void requireRefusedOrShown(JsonNode document, String what) {
        Throwable failure = catchThrowable(() -> show(read(document.toString())));

        if (failure != null) {
            assertThat(failure)
                    .as(what)
                    .isInstanceOfAny(UnusableInputException.class, IncompleteRequestException.class);
        }
    }

    private static void show(SavedReport saved) {
        CommentReports reports = CommentReports.NONE.with("r.json", saved);
        CommentHeading heading = new CommentHeading(CommentHeading.DEFAULT_TITLE, "default", "");
        for (Forge each : List.of(Forge.GITHUB, Forge.BITBUCKET)) {
            assertThat(CommentBody.render(reports, heading, each, ChangeOrigin.OWN))
                    .isNotEmpty();
        }
        assertThat(CommentBody.render(reports, heading, Forge.GITHUB, ChangeOrigin.FORK))
                .isNotEmpty();
        assertThat(reports.isQuiet()).isIn(true, false);
    }

    /** The document with each of its parts, once for each kind of place, replaced by each odd value or left out. */
    private static void eachPart(
            JsonNode document, JsonNode part, String path, Set<String> seen, Consumer<String> consumer) {
        if (part instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String here = path + "." + name;
                JsonNode old = object.get(name);
                if (seen.add(here)) {
                    for (String odd : ODD) {
                        object.set(name, parse(odd));
                        consumer.accept(here + " = " + odd);
                    }
                    object.remove(name);
                    consumer.accept(here + " left out");
                    object.set(name, old);
                }
                eachPart(document, old, here, seen, consumer);
            }
        } else if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode old = array.get(i);
                if (seen.add(path + "[]")) {
                    for (String odd : ODD) {
                        array.set(i, parse(odd));
                        consumer.accept(path + "[] = " + odd);
                    }
                    array.set(i, old);
                }
                eachPart(document, old, path + "[]", seen, consumer);
            }
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedReport read(String json) throws IOException {
        return ReportReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "r.json", TrafficRules.NONE);
    }

    private static String write(dev.tollgate.report.Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(report, ReportFormat.JSON, ReportView.plain(ReportView.View.DIFF), out);
        return out.toString(UTF_8);
    }
}
