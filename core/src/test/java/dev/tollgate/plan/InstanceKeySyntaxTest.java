package dev.tollgate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of any content, written as Terraform writes them and read back. */
final class InstanceKeySyntaxTest {
    /** The left side is what Terraform 1.11.4 writes into an address for the key on the right side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["a.b"]          | a.b
            ["q\\"[x]"]      | q"[x]
            ["c:\\\\d"]      | c:\\d
            ["$${dollar}"]   | ${dollar}
            ["%%{ if x }"]   | %{ if x }
            ["$$${"]         | $${
            ["$$%%{"]        | $$%{
            ["$a%b"]         | $a%b
            ["中文 é 😀"]     | 中文 é 😀
            """)
    void writesAndReadsAsTerraformDoes(String written, String key) {
        assertThat(new InstanceKey.Key(key)).hasToString(written);
        assertThat(parsed("t.n" + written)).isEqualTo(new InstanceKey.Key(key));
    }

    @ParameterizedTest
    @CsvSource({"10, \\n", "13, \\r", "9, \\t", "0, \\u0000", "27, \\u001b", "8232, \\u2028", "917505, \\U000e0001"})
    void escapesWhatDoesNotPrint(int codePoint, String written) {
        InstanceKey key = new InstanceKey.Key(Character.toString(codePoint));

        assertThat(key).hasToString("[\"" + written + "\"]");
        assertThat(parsed("t.n" + key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"\\a, 7", "\\b, 8", "\\f, 12", "\\v, 11", "\\x1b, 27", "\\u00e9, 233", "\\U0001f600, 128512"})
    void readsTheEscapesOfOldVersions(String escape, int codePoint) {
        assertThat(parsed("t.n[\"" + escape + "\"]")).isEqualTo(new InstanceKey.Key(Character.toString(codePoint)));
    }

    /** Terraform before 1.3 did not double the introducers of templates. */
    @ParameterizedTest
    @ValueSource(strings = {"${x}", "%{x}", "$", "%", "$$", "a$", "{", "$ {"})
    void readsIntroducersThatAreNotDoubled(String key) {
        assertThat(parsed("t.n[\"" + key + "\"]")).isEqualTo(new InstanceKey.Key(key));
    }

    @Property
    void anyKeyIsReadBackAsItWasWritten(@ForAll("keys") String key) {
        InstanceKey written = new InstanceKey.Key(key);

        assertThat(parsed("t.n" + written)).isEqualTo(written);
    }

    @Property
    void aWrittenKeyHoldsNoControlCharacter(@ForAll("keys") String key) {
        assertThat(new InstanceKey.Key(key).toString().codePoints()).noneMatch(Character::isISOControl);
    }

    @Property
    void anyIndexIsReadBackAsItWasWritten(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long index) {
        InstanceKey written = new InstanceKey.Index(index);

        assertThat(parsed("t.n" + written)).isEqualTo(written);
    }

    @Property
    void aNumberAndItsTextNameTheSameInstance(@ForAll @LongRange(min = 0) long index) {
        InstanceKey number = new InstanceKey.Index(index);
        InstanceKey text = new InstanceKey.Key(Long.toString(index));

        assertThat(number.matches(text)).isTrue();
        assertThat(text.matches(number)).isTrue();
        assertThat(number.matches(new InstanceKey.Key("0" + index))).isFalse();
    }

    @Property
    void anEmptyKeyIsNotTheAbsenceOfOne(@ForAll("unkeyed") InstanceKey unkeyed) {
        InstanceKey empty = new InstanceKey.Key("");

        assertThat(empty.matches(unkeyed)).isFalse();
        assertThat(unkeyed.matches(empty)).isFalse();
        assertThat(unkeyed.matches(unkeyed)).isTrue();
    }

    /** Any characters, and often those that mean something in an address. */
    @Provide
    Arbitrary<String> keys() {
        Arbitrary<String> anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        Arbitrary<String> special = Arbitraries.of(
                "\"", "\\", "$", "%", "{", "}", "${", "%{", "$${", "[", "]", ".", "*", "\n", "\\u", "u0041");
        return Arbitraries.frequencyOf(
                        Tuple.of(3, special),
                        Tuple.of(1, Arbitraries.strings().ascii().ofLength(1)),
                        Tuple.of(1, anything))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<InstanceKey> unkeyed() {
        return Arbitraries.of(InstanceKey.NONE, InstanceKey.UNDECIDED);
    }

    private static InstanceKey parsed(String address) {
        return Address.parse(address).orElseThrow().key();
    }
}
