package dev.tollgate.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldsTest {
    private final Problems problems = new Problems();

    @Test
    void readsEveryForm() {
        Fields fields = fields("""
                price: 5.940
                count: 1200
                name: api.s1.small
                day: 2026-11-22
                yes: true
                code: cny
                colour: red
                list: [1, 2]
                map: {x: 1}
                empty:
                """);
        assertThat(fields.required("price", Form.DECIMAL)).isEqualTo(new BigDecimal("5.940"));
        assertThat(fields.required("count", Form.WHOLE)).isEqualTo(1200L);
        assertThat(fields.required("name", Form.TEXT)).isEqualTo("api.s1.small");
        assertThat(fields.required("day", Form.DATE)).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(fields.required("yes", Form.FLAG)).isTrue();
        assertThat(fields.required("code", Form.matching("cny"::equals, "three letters")))
                .isEqualTo("cny");
        assertThat(fields.required("colour", Form.oneOf(Map.of("red", 1, "green", 2))))
                .isEqualTo(1);
        assertThat(fields.items("list", Form.WHOLE)).containsExactly(1L, 2L);
        assertThat(fields.entries("map")).extracting(Node.Entry::key).containsExactly("x");
        assertThat(fields.optional("empty", Form.TEXT)).isEmpty();
        assertThat(fields.optional("absent")).isEmpty();
        assertThat(fields.items("absent", Form.WHOLE)).isEmpty();
        fields.end();
        problems.throwIfAny();
    }

    @Test
    void reportsEveryProblemOfAFileAtOnceWithPlaceAndNearestName() {
        Fields fields = fields("pricee: 1\ncount: many\ncolour: gren\nlist: 1\n");
        fields.required("price", Form.DECIMAL);
        fields.required("count", Form.WHOLE);
        fields.required("colour", Form.oneOf(Map.of("red", 1, "green", 2)));
        fields.items("list", Form.WHOLE);
        fields.required("part");
        fields.end();
        assertThat(messages()).isEqualTo("""
                in.yml:1:1: a thing lacks the key 'price'. Add it [document-missing-key]
                in.yml:2:8: found 'many'; expected a whole number, zero or more [document-wrong-value]
                in.yml:3:9: found 'gren'; expected one of green, red. Did you mean 'green'? [document-wrong-value]
                in.yml:4:7: found '1'; expected a list [document-wrong-value]
                in.yml:1:1: a thing lacks the key 'part'. Add it [document-missing-key]
                in.yml:1:1: a thing has no key 'pricee'; expected one of colour, count, list, part, price. \
                Did you mean 'price'? [document-unknown-key]""");
        assertThatThrownBy(() -> problems.resultOf(() -> "made of stand-ins"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage(messages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1e3", "1_000", "0x1F", "012", ".5", "1.", "'5'", ".inf", "[5]", "{}", "five"})
    void aDecimalIsPlainAndNotNegative(String written) {
        fields("price: " + written).required("price", Form.DECIMAL);
        assertThat(messages()).startsWith("in.yml:1:8: found ").contains("expected a number, zero or more");
    }

    @Test
    void aNumberOfUnreasonableLengthIsRefused() {
        fields("price: 0." + "1".repeat(500)).required("price", Form.DECIMAL);
        assertThat(messages()).contains("111...'; expected a number");
    }

    @Test
    void whatIsNoMappingHasNoFields() {
        Fields fields = Fields.of(DocumentReaderTest.read("[1]"), "a thing", problems);
        assertThat(fields.unread()).isEmpty();
        assertThat(messages())
                .isEqualTo("in.yml:1:1: found a list; expected a thing as a mapping [document-wrong-value]");
    }

    private Fields fields(String yaml) {
        return Fields.of(DocumentReaderTest.read(yaml), "a thing", problems);
    }

    private String messages() {
        return problems.found().stream().map(Problem::message).collect(joining("\n"));
    }
}
