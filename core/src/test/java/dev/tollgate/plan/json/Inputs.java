package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the tests of this package read, and how. */
final class Inputs {
    static final String SOURCE = "plan.json";

    private Inputs() {}

    /** The files of a folder below {@link Fixtures#plans()}, sorted. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Fixtures.plans().resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String fixture) {
        return bytes(Fixtures.plans().resolve(fixture));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan read(byte[] bytes, Interest interest) {
        return PlanReader.read(new ByteArrayInputStream(bytes), SOURCE, interest);
    }

    static Plan read(byte[] bytes) {
        return read(bytes, Interest.ALL);
    }

    /** Reads JSON that is written with single quotes for legibility. */
    static Plan readJson(String json) {
        return read(utf8(json.replace('\'', '"')));
    }

    /** Reads a plan with these members besides those that every plan has. */
    static Plan readPlan(String members) {
        return readJson(planWith(members));
    }

    /** A plan with these members besides those that every plan has, with single quotes for legibility. */
    static String planWith(String members) {
        return "{'format_version':'1.2','planned_values':{'root_module':{}},"
                + (members.contains("'configuration'") ? "" : "'configuration':{'root_module':{}},")
                + members
                + "}";
    }

    /** The one change of a plan, of {@code t.n}, whose {@code change} has these members. */
    static ResourceChange readChange(String members) {
        return readPlan("'resource_changes':[{'address':'t.n','mode':'managed','type':'t','name':'n','change':{"
                        + members + "}}]")
                .changes()
                .get(0);
    }

    /** The one problem for which these bytes are refused. */
    static Problem problem(byte[] bytes) {
        return problem(bytes, Interest.ALL);
    }

    /** The one problem for which these bytes are refused when they are read for this interest. */
    static Problem problem(byte[] bytes, Interest interest) {
        UnusableInputException refusal =
                catchThrowableOfType(UnusableInputException.class, () -> read(bytes, interest));
        return refusal.problems().get(0);
    }

    /** The one problem for which this JSON, written with single quotes, is refused. */
    static Problem problemOf(String json) {
        return problem(utf8(json.replace('\'', '"')));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a map has under a key; a test that asks expects it to be there. */
    static <V> V at(Map<String, V> map, String key) {
        return requireNonNull(map.get(key), key);
    }
}
