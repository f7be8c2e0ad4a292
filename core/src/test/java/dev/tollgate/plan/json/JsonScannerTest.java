package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner accepts and refuses what the library's tokens accept and refuse, and finds values and members where they do. */
class JsonScannerTest {
    private static final JsonFactory LIBRARY = new JsonFactoryBuilder()
            .streamReadConstraints(JsonLimits.constraints())
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[],{}]",
                "{'a':{}}",
                "[1,-1,0,1.5,-0.5e+3,12345678901234567890]",
                "[true,false,null]",
                "{'a':'\\\"\\\\\\u00e9','\\n':'\u00e9\u4f60\uD83D\uDE00'}",
                " [ 1 , \t2\r\n,3\n] ",
                "[[1],[2,{'a':[]}],3]",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "{'a':1,}",
                "{,}",
                "{'a'}",
                "{'a':}",
                "{'a',1}",
                "{a:1}",
                "{1:1}",
                "[1 2]",
                "[1}",
                "{'a':1]",
                "[01]",
                "[-]",
                "[-01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[1e]",
                "[1x]",
                "[nul]",
                "[nulls]",
                "[True]",
                "[NaN]",
                "[:]",
                "['a':1]",
                "['\n']",
                "['\\x']",
                "['\\u12g4']",
                "['",
                "['a",
                "[1",
                "{'a':",
                "{'a':1",
                "[tru",
                "[}",
                "{]",
                "[[]",
                "[]]",
                "[\u00e9]",
                "[\f1]",
                "['\u0001']",
                "{'a' : { 'b' :\n[ ] } }",
                "[']']"
            })
    void theSameIsAcceptedAndRefused(String json) {
        assertSame(Inputs.utf8(json.replace('\'', '"')), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {JsonLimits.DEPTH - 1, JsonLimits.DEPTH, JsonLimits.DEPTH + 1})
    void theSameDepthIsAllowed(int depth) {
        assertSame(Inputs.utf8("[".repeat(depth) + "]".repeat(depth)), 100);
        assertSame(Inputs.utf8("{\"a\":".repeat(depth) + "1" + "}".repeat(depth)), 100);
    }

    @Property(tries = 100)
    void everyPlanIsSkippedWhole(@ForAll("files") Path file, @ForAll @IntRange(min = 1, max = 70_000) int piece) {
        assertSame(Inputs.bytes(file), piece);
    }

    @Property(tries = 3000)
    void whatIsDamagedIsRefusedAtTheSameChange(
            @ForAll("files") Path file, @ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int changes) {
        byte[] bytes = part(Inputs.bytes(file), random);
        for (int i = 0; i < changes; i++) {
            String meaningful = "{}[]\",:0-1e.tfn\\ u\n\u0001";
            bytes[1 + random.nextInt(bytes.length - 1)] = (byte) meaningful.charAt(random.nextInt(meaningful.length()));
        }
        assertSame(bytes, 1 + random.nextInt(random.nextBoolean() ? 100 : 1000));
    }

    @Property(tries = 300)
    void membersAreWhereTheLibraryFindsThem(
            @ForAll("files") Path file, @ForAll @IntRange(min = 1, max = 70_000) int piece) {
        byte[] plan = Inputs.bytes(file);

        assertThat(scannedMembers(plan, piece)).isEqualTo(parsedMembers(plan));
    }

    private static List<String> scannedMembers(byte[] plan, int piece) {
        MemberTable table;
        try {
            table = scanner(new Pieces(plan, piece)).keep(JsonLimits.DEPTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> found = new ArrayList<>();
        for (int member = 0; member < table.size(); member++) {
            int name = table.nameFrom(member);
            found.add(new String(table.bytes(), name, table.nameTo(member) - name, UTF_8) + " from "
                    + (table.valueFrom(member) - table.from()) + " to " + (table.valueTo(member) - table.from()));
        }
        return found;
    }

    private static List<String> parsedMembers(byte[] plan) {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = LIBRARY.createParser(plan)) {
            parser.nextToken();
            parseValue(plan, parser, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void parseValue(byte[] plan, JsonParser parser, List<String> found) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parseValue(plan, parser, found);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = written(plan, parser);
                parser.nextToken();
                String begun = name + " from " + parser.currentTokenLocation().getByteOffset();
                int place = found.size();
                parseValue(plan, parser, found);
                parser.finishToken();
                found.add(place, begun + " to " + parser.currentLocation().getByteOffset());
            }
        }
    }

    /** The name at the parser as the plan writes it, escapes included. */
    private static String written(byte[] plan, JsonParser parser) throws IOException {
        String name = JSON.writeValueAsString(parser.currentName());
        int from = (int) parser.currentTokenLocation().getByteOffset();
        int to = from + 1;
        while (plan[to] != '"') {
            to += plan[to] == '\\' ? 2 : 1;
        }
        String written = new String(plan, from, to + 1 - from, UTF_8);
        assertThat(JSON.readValue(written, String.class)).isEqualTo(JSON.readValue(name, String.class));
        return written.substring(1, written.length() - 1);
    }

    @Provide
    Arbitrary<Path> files() {
        return Arbitraries.of(Stream.of("terraform", "state")
                .flatMap(folder -> Inputs.files(folder).stream())
                .toList());
    }

    /** Short, so that most changes are met before an earlier one ends it all. */
    private static byte[] part(byte[] plan, Random random) {
        int from = random.nextInt(plan.length);
        int length = Math.min(plan.length - from, 20 + random.nextInt(400));
        byte[] part = new byte[length + 1];
        part[0] = '[';
        System.arraycopy(plan, from, part, 1, length);
        return part;
    }

    /** With a space behind it, so that the library does not take the end of the input for damage to a word. */
    static void assertSame(byte[] part, int piece) {
        byte[] json = Arrays.copyOf(part, part.length + 1);
        json[part.length] = ' ';
        assertThat(skipped(json, piece)).as("%s", new String(json, ISO_8859_1)).isEqualTo(tokenized(json, piece));
    }

    private static JsonScanner scanner(InputStream in) {
        return new JsonScanner(in, () -> 0, "");
    }

    private static String skipped(byte[] json, int piece) {
        JsonScanner scanner = scanner(new Pieces(json, piece));
        try {
            scanner.skip();
            Place end = scanner.place();
            return "ends at line " + end.line() + ", column " + end.column();
        } catch (UnusableInputException e) {
            Problem problem = e.problems().get(0);
            return switch (problem.code()) {
                case "plan-too-deep" -> "beyond the limits";
                case "plan-truncated" -> "cut off";
                default -> "malformed in line " + problem.place().line();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tokenized(byte[] json, int piece) {
        try {
            return outcome(LIBRARY.createParser((InputStream) new Pieces(json, piece)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the value ends and what follows it, or how it is refused. */
    private static String outcome(JsonParser parser) {
        try (parser) {
            parser.nextToken();
            parser.skipChildren();
            var end = parser.currentLocation();
            return "ends at line " + end.getLineNr() + ", column " + end.getColumnNr();
        } catch (StreamConstraintsException e) {
            return "beyond the limits";
        } catch (JsonEOFException e) {
            return "cut off";
        } catch (JsonProcessingException e) {
            // Behind a comma, the library does not tell the end of the input by the type of its exception.
            return e.getOriginalMessage().startsWith("Unexpected end-of-input")
                    ? "cut off"
                    : "malformed in line " + e.getLocation().getLineNr();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that come in small pieces, so that anything may stand on the edge of a buffer. */
    private static final class Pieces extends FilterInputStream {
        private final int piece;

        Pieces(byte[] bytes, int piece) {
            super(new ByteArrayInputStream(bytes));
            this.piece = piece;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, piece));
        }
    }
}
