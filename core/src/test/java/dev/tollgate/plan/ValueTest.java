package dev.tollgate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ValueTest {
    private static final Value.Text TEXT = new Value.Text("cn-hangzhou", false);
    private static final Value.Numeric NUMBER = new Value.Numeric(new BigDecimal("9007199254740993"), false);
    private static final Value.Bool TRUE = new Value.Bool(true, false);

    @Test
    void showsWhatIsKnownAndWhatIsNot() {
        assertThat(TEXT).hasToString("cn-hangzhou");
        assertThat(NUMBER).hasToString("9007199254740993");
        assertThat(new Value.Numeric(new BigDecimal("1E+3"), false)).hasToString("1000");
        assertThat(TRUE).hasToString("true");
        assertThat(Value.NULL).hasToString("null");
        assertThat(Value.UNKNOWN).hasToString("(known after apply)");
    }

    @Test
    void anAttributeThatIsNotThereIsNullButAllOfAnUnknownIsUnknown() {
        Value.Mapping mapping = new Value.Mapping(Map.of("id", Value.UNKNOWN, "region", TEXT));

        assertThat(mapping.get("region")).isEqualTo(TEXT);
        assertThat(mapping.get("id").isUnknown()).isTrue();
        assertThat(mapping.get("name").isNull()).isTrue();
        assertThat(mapping.isUnknown()).isFalse();
        assertThat(Value.UNKNOWN.get("anything").isUnknown()).isTrue();
        assertThat(Value.NULL.get("anything").isNull()).isTrue();
        assertThat(TEXT.get("anything").isNull()).isTrue();
    }

    @Test
    void readsAsOneTypeAndNoOther() {
        assertThat(TEXT.asText()).contains("cn-hangzhou");
        assertThat(NUMBER.asText()).isEmpty();
        assertThat(NUMBER.asNumber()).contains(new BigDecimal("9007199254740993"));
        assertThat(TEXT.asNumber()).isEmpty();
        assertThat(TRUE.asBool()).contains(true);
        assertThat(new Value.Text("false", false).asBool()).contains(false);
        assertThat(TEXT.asBool()).isEmpty();
        assertThat(NUMBER.asBool()).isEmpty();
        assertThat(new Value.Sequence(List.of(TEXT)).items()).containsExactly(TEXT);
        assertThat(TEXT.items()).isEmpty();
    }

    @Test
    void everyCaseHasItsOwnFunction() {
        List<Value> all = List.of(
                TEXT,
                NUMBER,
                TRUE,
                Value.NULL,
                Value.UNKNOWN,
                new Value.Sequence(List.of()),
                new Value.Mapping(Map.of()));

        assertThat(all.stream().map(value -> value.fold(new CaseNames())))
                .containsExactly("text", "number", "bool", "null", "unknown", "sequence", "mapping");
    }

    @Test
    void keepsItsContentWhenTheSourceChanges() {
        List<Value> items = new ArrayList<>(List.of(TEXT));
        Map<String, Value> entries = new LinkedHashMap<>(Map.of("a", TEXT));
        Value.Sequence sequence = new Value.Sequence(items);
        Value.Mapping mapping = new Value.Mapping(entries);
        items.clear();
        entries.clear();

        assertThat(sequence.items()).containsExactly(TEXT);
        assertThat(mapping.get("a")).isEqualTo(TEXT);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> mapping.entries().clear());
    }

    @Test
    void keepsTheOrderOfEntries() {
        Map<String, Value> entries = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(name -> entries.put(name, TEXT));

        assertThat(new Value.Mapping(entries).entries().keySet()).containsExactly("z", "a", "m");
    }

    @Property
    void aSensitiveValueIsUsedButNeverShown(@ForAll("secretive") Value value) {
        assertThat(value.toString()).doesNotContain("secret", "7777", "true", "false");
    }

    /** Values of any depth whose leaves are all sensitive. */
    @Provide
    Arbitrary<Value> secretive() {
        Arbitrary<Value> leaves = Arbitraries.of(
                new Value.Text("secret", true),
                new Value.Numeric(new BigDecimal("7777"), true),
                new Value.Bool(true, true),
                new Value.Bool(false, true));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> secretive().list().ofMaxSize(3).map(Value.Sequence::new),
                () -> Combinators.combine(secretive(), secretive())
                        .as((a, b) -> new Value.Mapping(Map.of("a", a, "b", b))));
    }

    private static final class CaseNames implements Value.Cases<String> {
        @Override
        public String text(Value.Text text) {
            return "text";
        }

        @Override
        public String number(Value.Numeric number) {
            return "number";
        }

        @Override
        public String bool(Value.Bool bool) {
            return "bool";
        }

        @Override
        public String none() {
            return "null";
        }

        @Override
        public String unknown() {
            return "unknown";
        }

        @Override
        public String sequence(Value.Sequence sequence) {
            return "sequence";
        }

        @Override
        public String mapping(Value.Mapping mapping) {
            return "mapping";
        }
    }
}
