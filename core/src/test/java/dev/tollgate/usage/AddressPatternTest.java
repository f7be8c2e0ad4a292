package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tollgate.document.Glob;
import dev.tollgate.plan.Address;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressPatternTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            t.x                     | t.x
            t.x["a"]                | t.x["a"]
            t.x["\\u0061"]          | t.x["a"]
            t.x[0]                  | t.x[0]
            t.x[*]                  | t.x[0]
            t.x[*]                  | t.x["a.b"]
            t.x[*]                  | t.x[*]
            t.x["*"]                | t.x["a.b"]
            t.x["eu-*"]             | t.x["eu-1"]
            t.x["*.example"]        | t.x["*.example"]
            t.*                     | t.x
            t.*                     | t.x[3]
            t.*                     | t.x["a]b"]
            t.or*                   | t.orders["a"]
            t.*x*z                  | t.axxyz
            t.o*s[*]                | t.orders["a"]
            module.a[*].t.x         | module.a["k"].t.x
            module.a[*].t.x         | module.a[7].t.x
            module.a["*"].t.x       | module.a["k"].t.x
            module.a*.t.x           | module.ab["k"].t.x
            module.*.t.x            | module.a.t.x
            module.*.t.x            | module.a["k"].t.x
            module.*.t.x            | module.a["k"].module.b.t.x
            module.*.module.c.t.x   | module.a.module.c.module.c.t.x
            module.*.t.g["*"]       | module.a.t.g["k"]
            module.*.module.*.t.x   | module.a.module.b.module.c.t.x
            """)
    void matches(String pattern, String address) {
        assertThat(pattern(pattern).matches(address(address))).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            t.x                     | t.y
            t.x                     | u.x
            t.x                     | t.x["a"]
            t.x                     | module.a.t.x
            t.x["0"]                | t.x[0]
            t.x[*]                  | t.x
            t.x["*"]                | t.x[0]
            t.x["*"]                | t.x[*]
            t.x["eu-*"]             | t.x["us-1"]
            t.*                     | module.a.t.x
            t.*                     | data.t.x
            t.o*s                   | t.orders["a"]
            t.*x                    | t.xy
            module.a[*].t.x         | module.a.t.x
            module.a[*].t.x         | module.a["k"].module.b["l"].t.x
            module.*.t.x            | t.x
            module.*.module.*.t.x   | module.a.t.x
            module.*.module.c.t.x   | module.c.t.x
            module.*[*].t.x         | module.a["k"].module.b["l"].t.x
            """)
    void doesNotMatch(String pattern, String address) {
        assertThat(pattern(pattern).matches(address(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "t", "t.", "*.x", "t*.x", "data.t.x", "*.t.x", "t.x[", "t.x[a]", "a b.c.d"})
    void isNoPattern(String text) {
        assertThat(AddressPattern.parse(text)).isEmpty();
    }

    @Test
    void theMostSpecificIsFirst() {
        List<String> order = List.of(
                "module.a[\"k\"].t.x[*]",
                "module.a[*].t.x[\"k\"]",
                "module.shop.t.o*",
                "module.*[*].t.x",
                "t.orders[\"*\"]",
                "module.*.t.x",
                "t.orders[*]",
                "t.orders*",
                "t.or*",
                "t.*rd*",
                "t.*");
        List<AddressPattern> patterns =
                order.stream().sorted().map(AddressPatternTest::pattern).toList();
        assertThat(patterns.stream().sorted(AddressPattern.MOST_SPECIFIC_FIRST))
                .extracting(AddressPattern::text)
                .containsExactlyElementsOf(order);
    }

    @Test
    void hostileTextsTakeNoLongerThanTheProductOfTheirLengths() {
        Glob glob = new Glob("*a".repeat(2_000) + "b");
        boolean matches = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> glob.matches("a".repeat(20_000)));
        assertThat(matches).isFalse();
    }

    @Property
    void globsAgreeWithRegularExpressions(@ForAll("globs") String glob, @ForAll("texts") String text) {
        boolean expected = Pattern.matches(glob.replace("*", ".*"), text);
        assertThat(new Glob(glob).matches(text)).isEqualTo(expected);
    }

    @Property
    void chainsOfModulesAgreeWithRegularExpressions(@ForAll("globs") String calls, @ForAll("texts") String steps) {
        String pattern = spelled(calls);
        String address = spelled(steps);
        boolean expected = Pattern.matches(calls.replace("*", ".+"), steps);
        assertThat(pattern(pattern).matches(address(address))).isEqualTo(expected);
    }

    private static String spelled(String letters) {
        StringBuilder spelled = new StringBuilder();
        letters.chars()
                .forEach(letter ->
                        spelled.append("module.").append((char) letter).append('.'));
        return spelled.append("t.x").toString();
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.strings().withChars('a', 'b', '*').ofMaxLength(7);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b').ofMaxLength(9);
    }

    private static AddressPattern pattern(String text) {
        Optional<AddressPattern> pattern = AddressPattern.parse(text);
        assertThat(pattern).as(text).isPresent();
        return pattern.orElseThrow();
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
