package dev.tollgate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.Node.Entry;
import dev.tollgate.document.Node.Kind;
import dev.tollgate.document.Node.Mapping;
import dev.tollgate.document.Node.Scalar;
import dev.tollgate.document.Node.Sequence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentReaderTest {
    @Test
    void keepsOrderTextKindAndPlaceOfEveryNode() {
        assertThat(read("b: 1.50\na: ['07', ~, true]\n"))
                .isEqualTo(new Mapping(
                        List.of(
                                new Entry("b", at(1, 1), new Scalar("1.50", Kind.NUMBER, at(1, 4))),
                                new Entry(
                                        "a",
                                        at(2, 1),
                                        new Sequence(
                                                List.of(
                                                        new Scalar("07", Kind.TEXT, at(2, 5)),
                                                        new Scalar("~", Kind.NULL, at(2, 11)),
                                                        new Scalar("true", Kind.BOOLEAN, at(2, 14))),
                                                at(2, 4)))),
                        at(1, 1)));
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(read("\uFEFFa: 1\n")).isEqualTo(read("a: 1\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            document-empty         | ""                         | in.yml      | "empty document"
            document-empty         | "# only a comment\\n"      | in.yml      | "empty document"
            document-duplicate-key | "a: 1\\nb: 2\\na: 3\\n"    | in.yml:3:1  | "first on line 1"
            document-alias         | "a: &x [1]\\nb: [*x, *x]\\n" | in.yml:2:5 | "*x"
            document-tag           | "a: !ruby/object 1\\n"     | in.yml:1:4  | "ruby/object"
            document-several       | "a: 1\\n---\\nb: 2\\n"     | in.yml:3:1  | "second document"
            document-syntax        | "a:\\n\\tb: 1\\n"          | in.yml:2:1  | "TAB"
            document-syntax        | "a: [1, 2\\n"              | in.yml:2:1  | "expected ',' or ']'"
            document-syntax        | "a: 1\\n b: 2\\n"          | in.yml:2:3  | "mapping values are not allowed here"
            document-syntax        | "? [a]\\n: 1\\n"           | in.yml:1:4  | "Expected a field name"
            document-syntax        | "a: \\7\\n"            | in.yml      | "special characters are not allowed"
            """)
    void namesThePlaceOfWhatItCannotUse(String code, String yaml, String place, String says) {
        Problem problem = problem(yaml.translateEscapes().getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).asString().startsWith(place);
        assertThat(problem.message()).contains(says).hasLineCount(1);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(problem(new byte[] {'a', ':', ' ', (byte) 0xFC}).code()).isEqualTo("document-encoding");
    }

    @Test
    void refusesWhatIsTooLargeOrTooDeep() {
        byte[] large = "a".repeat(DocumentReader.MOST_BYTES + 1).getBytes(StandardCharsets.UTF_8);
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(problem(large).code()).isEqualTo("document-too-large");
        assertThat(problem(deep).code()).isEqualTo("document-too-deep");
        assertThat(problem(deep).place()).isEqualTo(at(1, NodeReader.MOST_LEVELS + 2));
    }

    private static Problem problem(byte[] bytes) {
        UnusableInputException thrown = catchThrowableOfType(UnusableInputException.class, () -> read(bytes));
        assertThat(thrown).isNotNull();
        return thrown.problems().get(0);
    }

    static Node read(String yaml) {
        return read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Node read(byte[] bytes) {
        try {
            return DocumentReader.read(new ByteArrayInputStream(bytes), "in.yml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place at(int line, int column) {
        return new Place("in.yml", line, column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\r", "\n", "\r\n"})
    void countsLinesByEveryLineBreakOfYaml(String lineBreak) throws IOException {
        String yaml = String.join(lineBreak, "a: 1 # one", "", "b: two words", "");
        DocumentText text =
                DocumentReader.text(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "f.yml");
        Node.Mapping document = (Node.Mapping) DocumentReader.read(text, "f.yml");
        Node.Scalar scalar = (Node.Scalar) document.get("b").orElseThrow();

        assertThat(scalar.place()).isEqualTo(new Place("f.yml", 3, 4));
        assertThat(text.within(scalar, 4)).isEqualTo(new Place("f.yml", 3, 8));
        assertThat(text.text().lines()).hasSize(3);
    }

    @Test
    void readsDocumentsUpToItsLimit() throws IOException {
        String yaml = "a: '" + "x".repeat(3_500_000) + "'\n";

        Node.Mapping document = (Node.Mapping)
                DocumentReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "f.yml");

        assertThat(document.entries()).hasSize(1);
    }
}
