package dev.tollgate.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Place;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of a word within a scalar is the place of the word in the file, however YAML writes the scalar. */
final class DocumentTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: one two WORD ; 1 ; 12",
                "a: 'one two WORD' ; 1 ; 13",
                "a: \"one \\\"two\\\" WORD\" ; 1 ; 17",
                "a: 'it''s a WORD' ; 1 ; 13",
                "a: >-\\n  one\\n  two WORD ; 3 ; 7",
                "a: |\\n  one\\n    two\\n\\n  WORD\\n ; 5 ; 3",
                "x: 1\\na:\\n  - one\\n    two\\n    WORD three ; 5 ; 5",
                "a: 'one\\n\\n   two WORD' ; 3 ; 8"
            })
    void findsTheWord(String written, int line, int column) throws IOException {
        DocumentText text = new DocumentText(written.replace("\\n", "\n"));
        Node.Mapping document = (Node.Mapping) DocumentReader.read(text, "f.yml");
        Node value = document.get("a").orElseThrow();
        Node.Scalar scalar = (Node.Scalar)
                (value instanceof Node.Sequence list ? list.items().get(0) : value);

        assertThat(text.within(scalar, scalar.text().indexOf("WORD"))).isEqualTo(new Place("f.yml", line, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a: one ; 1 ; 7", "a: 'one' ; 1 ; 8", "a: |\\n  one\\n ; 2 ; 6"})
    void findsTheEnd(String written, int line, int column) throws IOException {
        DocumentText text = new DocumentText(written.replace("\\n", "\n"));
        Node.Mapping document = (Node.Mapping) DocumentReader.read(text, "f.yml");
        Node.Scalar scalar = (Node.Scalar) document.get("a").orElseThrow();

        assertThat(text.within(scalar, scalar.text().length())).isEqualTo(new Place("f.yml", line, column));
    }
}
