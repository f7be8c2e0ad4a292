package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Mistake;
import dev.tollgate.policy.expression.Over;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused although the parser, and mostly the checker too, would let it through. */
final class CelRefusalsTest {
    private final CelLanguage language = new CelLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string() == '' ; 6 ; 'string' is given nothing",
                "size() == 0 ; 4 ; 'size' is given nothing",
                "number() == 1 ; 6 ; 'number' is given nothing",
                "int() == 1 ; 3 ; 'int' is given nothing",
                "report.currency.startsWith() ; 26 ; 'startsWith' is given nothing",
                "report.currency.startsWith(1) ; 26 ; 'startsWith' does not take a whole number",
                "report.resources.contains('a') ; 25 ; 'contains' does not take a text",
                "size(1) == 0 ; 4 ; 'size' does not take a whole number",
                "has() ; 0 ; 'has' is given too little or too much",
                "has(report.plan, report.plan) ; 0 ; 'has' is given too little or too much",
                "report.resources.all(r) ; 17 ; 'all' is given too little or too much",
                "report.resources.map() == [1] ; 17 ; 'map' is given too little or too much"
            })
    void refusesArgumentsThatDoNotFit(String expression, int index, String found) {
        Mistake mistake = mistakes(expression).get(0);

        assertThat(mistake.index()).isEqualTo(index);
        assertThat(mistake.found()).isEqualTo(found);
        assertThat(mistake.cure()).isEmpty();
    }

    @Test
    void tellsWhatAFunctionTakes() {
        assertThat(mistakes("report.resources.all(r)").get(0).expected()).isEqualTo("all(x, condition)");
        assertThat(mistakes("has()").get(0).expected()).isEqualTo("has(x.field)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"string()", "string(size())", "'a' + string(number())"})
    void refusesEmptyArgumentsInMessagesToo(String expression) {
        List<Mistake> mistakes = new ArrayList<>();

        assertThat(language.read(expression, Over.RESOURCE, Kind.TEXT, mistakes::add))
                .isEmpty();
        assertThat(mistakes.get(0).found()).endsWith("is given nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "size({report.totals: 1}) == 1 ; 12 ; an object of the report",
                "size({'a': 1}) == 1 && size({0.5: 1}) == 1 ; 29 ; a number",
                "size({report.totals.after.low: 1}) == 1 ; 25 ; a number",
                "size({[1]: 1}) == 1 ; 6 ; a list"
            })
    void refusesKeysThatMapsCannotHave(String expression, int index, String type) {
        assertThat(mistakes(expression))
                .containsExactly(new Mistake(
                        index,
                        "the key of a map is " + type,
                        "a text, a whole number, or true or false",
                        "Make a text of it with string(...), or name one of its fields"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[report.totals.after]] != [[report.totals.before]]",
                "{'a': report.totals.after} != {'a': report.totals.before}",
                "{'a': [report.totals.after]} == {'a': [report.totals.before]}",
                "[report.resources] == [report.resources]",
                "[report.totals.after] in [[report.totals.before]]",
                "report.resources.map(r, {r.address: r.after}) == report.resources.map(r, {r.address: r.after})"
            })
    void refusesToCompareObjectsHoweverDeep(String expression) {
        assertThat(mistakes(expression))
                .isNotEmpty()
                .allSatisfy(mistake ->
                        assertThat(mistake.found()).isEqualTo("objects of the report cannot be compared as a whole"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(has(report.totals.after.high) ? report.totals.after.high : null) != 5000.0 ; 60",
                "(true ? null : report.totals.after.low) <= 5 ; 8",
                "report.totals.after.low in [null] ; 28",
                "{'a': null}.a.b == null ; 6",
                "[report.totals.after.low].exists(x, x == null) ; 41"
            })
    void refusesNullThatIsNotBesideAField(String expression, int index) {
        assertThat(mistakes(expression))
                .containsExactly(new Mistake(
                        index,
                        "only a field can be compared with null",
                        "",
                        "Compare a field itself with null, or use has(...)"));
    }

    @Test
    void namesAnObjectInTheSameWayInEveryRun() {
        assertThat(new Part("ReportTotals", "report.totals", null, Map.of())).hasToString("the object report.totals");
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(mistakes("true && ".repeat(2_000) + "true")).isNotEmpty();
        assertThat(mistakes("(".repeat(200) + "true" + ")".repeat(200))).isNotEmpty();
    }

    private List<Mistake> mistakes(String expression) {
        List<Mistake> mistakes = new ArrayList<>();
        assertThat(language.read(expression, Over.REPORT, Kind.FLAG, mistakes::add))
                .isEmpty();
        return mistakes;
    }
}
