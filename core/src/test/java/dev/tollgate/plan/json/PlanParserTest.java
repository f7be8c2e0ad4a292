package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skipping accepts and refuses what the library's own tokens accept and refuse, and ends at the same place. */
class PlanParserTest {
    private static final JsonFactory LIBRARY = new JsonFactoryBuilder()
            .streamReadConstraints(Limits.constraints())
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

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
    @ValueSource(ints = {Limits.DEPTH - 1, Limits.DEPTH, Limits.DEPTH + 1})
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
            bytes[random.nextInt(bytes.length)] = (byte) meaningful.charAt(random.nextInt(meaningful.length()));
        }
        assertSame(bytes, 1 + random.nextInt(random.nextBoolean() ? 100 : 1000));
    }

    @Property(tries = 300)
    void whatIsLeftOutIsWhatIsNotWanted(
            @ForAll("files") Path file, @ForAll @IntRange(min = 1, max = 70_000) int piece, @ForAll Random random) {
        byte[] plan = Inputs.bytes(file);
        Set<String> wanted =
                new HashSet<>(List.of("resource_changes", "configuration", "values", "root_module", "resources"));
        for (String name :
                List.of("address", "type", "change", "after", "id", "expressions", "input", "references", "n\u00e9")) {
            if (random.nextBoolean()) {
                wanted.add(name);
            }
        }

        assertThat(found(plan, piece, wanted, Names.of(wanted))).isEqualTo(found(plan, piece, wanted, null));
    }

    private static List<String> found(byte[] plan, int piece, Set<String> wanted, @Nullable Names names) {
        List<String> found = new ArrayList<>();
        try (PlanParser parser = PlanParser.of(new Pieces(plan, piece))) {
            parser.nextToken();
            find(parser, wanted, names, found);
            found.add(parser.currentLocation().getByteOffset() + " then " + parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void find(PlanParser parser, Set<String> wanted, @Nullable Names names, List<String> found)
            throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                find(parser, wanted, names, found);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            String name = next(parser, names);
            for (; name != null; name = next(parser, names)) {
                parser.nextToken();
                if (wanted.contains(name)) {
                    found.add(name);
                    find(parser, wanted, names, found);
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            found.add(parser.getText());
        }
    }

    private static @Nullable String next(PlanParser parser, @Nullable Names names) throws IOException {
        return names == null ? parser.nextFieldName() : parser.nextFieldName(names);
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

    private static void assertSame(byte[] json, int piece) {
        assertThat(skipped(json, piece)).as("%s", new String(json, ISO_8859_1)).isEqualTo(tokenized(json, piece));
    }

    private static String skipped(byte[] json, int piece) {
        return outcome(PlanParser.of(new Pieces(json, piece)));
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
            JsonToken last = parser.currentToken();
            var end = parser.currentLocation();
            return last + " at line " + end.getLineNr() + ", column " + end.getColumnNr() + ", byte "
                    + end.getByteOffset() + ", then " + parser.nextToken();
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
