package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Mistake;
import dev.tollgate.policy.expression.Over;
import dev.tollgate.policy.expression.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CelLanguageTest {
    private static final String REPORT = """
            {
              "currency": "CNY",
              "monthHours": 730,
              "totals": {
                "before": {"low": 0, "expected": 0, "high": 0},
                "after": {"low": 4336.20, "expected": null, "high": null},
                "delta": {"low": 0.1, "expected": 0.3, "high": 0.30}
              },
              "coverage": {"priced": 1, "free": 2},
              "plan": {"complete": true},
              "resources": [
                {"address": "a", "type": "t", "action": "create", "before": null,
                 "after": {"low": 1, "expected": 1, "high": 1}, "lines": []},
                {"address": "b", "type": "t", "action": "update", "before": {"low": 1, "expected": 1, "high": 1},
                 "after": {"low": 2, "expected": null, "high": null}, "lines": []}
              ],
              "traffic": [{"step": 4, "side": "after", "verdict": "partly", "billedShare": 0.25, "rules": ["r"]}]
            }
            """;

    private final CelLanguage language = new CelLanguage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.totals.after.low == 4336.2",
                "report.totals.after.low <= 4336.20",
                "!(report.totals.after.low < 4336.2)",
                "report.totals.delta.low + 0.2 == report.totals.delta.high",
                "0.1 + 0.2 == 0.3",
                "0.1 + 0.2 == report.totals.delta.expected",
                "report.monthHours / 3 * 3 == 730",
                "1 / 3 + 1 / 3 + 1 / 3 == 1",
                "number(1) / 2 == 0.5",
                "-1.5 + 2 == 0.5",
                "- 1.5e-1 == -0.15",
                "1 -1.5 < 0",
                "-(1.5) < 0 && -report.monthHours < 0",
                "1.5e3 == 1500 && .5 == 1 / 2",
                "7.5e0004 == 75000 && 75e-0000000001 == 7.5 && 1e0 == 1",
                "12.5e999 > 1.5e999",
                "{'a': 0.5, 'b': 1.5}['a'] == 0.5 && {1: 'a', 2: 'b'} == {2: 'b', 1: 'a'}",
                "'a' in {'a': report.totals} && [[0.1]] == [[0.10]]",
                "9007199254740993.0 != 9007199254740992.0",
                "12345678901234567890.123456789 > 12345678901234567890.123456788",
                "1.5 in [1.50, 2.0]",
                "'é\\U0001F600'.size() == 2 && 0.1 == 0.10",
                "report.coverage.priced * 3 == report.coverage.free + 1",
                "report.plan.complete && report.currency == 'CNY'",
                "report.resources.exists(r, r.action == 'update' && r.after.low > 1.5)",
                "report.resources.filter(r, has(r.before)).map(r, r.after.low) == [2.0]",
                "report.traffic[0].billedShare == 0.25 && 'r' in report.traffic[0].rules",
                "string(report.totals.after.low) == '4336.2'",
                "timestamp('2026-01-01T00:00:00Z') < timestamp('2026-01-02T00:00:00Z')"
            })
    void holds(String expression) {
        assertThat(value(expression)).isEqualTo(new Value.Flag(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.totals.after.high <= 5000",
                "report.totals.after.high > 5000",
                "!(report.totals.after.high > 5000)",
                "report.totals.after.low > 1 && report.totals.after.high <= 5000",
                "report.totals.after.low < 1 || report.totals.after.high <= 5000",
                "report.totals.after.high > 1 || report.totals.after.high <= 1",
                "report.totals.after.high == report.totals.after.high",
                "report.totals.after.high != 3",
                "report.totals.after.high in [1.0]",
                "report.totals.after.high > 1 ? true : true"
            })
    void hangsOnWhatIsAbsent(String expression) {
        assertThat(value(expression)).isEqualTo(new Value.Absent("report.totals.after.high", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report.totals.after.low > 5000 && report.totals.after.high <= 5000 ; false",
                "report.totals.after.high <= 5000 && report.totals.after.low > 5000 ; false",
                "report.totals.after.low < 5000 || report.totals.after.high <= 5000 ; true",
                "report.totals.after.high <= 5000 || report.totals.after.low < 5000 ; true",
                "report.resources.all(r, r.after.high <= 0.5) ; false",
                "report.resources.exists(r, r.after.high <= 1) ; true",
                "report.totals.after.low < 5000 ? true : report.totals.after.high <= 5000 ; true"
            })
    void isDecidedByTheSideThatDecides(String expression, boolean holds) {
        assertThat(value(expression)).isEqualTo(new Value.Flag(holds));
    }

    @Test
    void tellsWhoseFigureIsAbsent() {
        assertThat(value("report.resources.all(r, r.after.high <= 1)"))
                .isEqualTo(new Value.Absent("report.resources[1].after.high", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report.totals.after.high == null ; true",
                "null == report.totals.after.high ; true",
                "report.totals.after.high != null ; false",
                "report.totals.after.low == null ; false",
                "has(report.totals.after.high) ; false",
                "has(report.totals.after.low) ; true",
                "has(report.resources[0].before.low) ; false",
                "report.resources[0].before.low == null ; true",
                "report.resources[1].before.low != null ; true",
                "has(report.totals.after.high) && report.totals.after.high > 1 ; false"
            })
    void canBeAskedWhetherThereIsAValue(String expression, boolean holds) {
        assertThat(value(expression)).isEqualTo(new Value.Flag(holds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report.monthHours / (report.monthHours - 730) > 1 ; division by zero",
                "report.resources[9].action == 'create' ; an index is not in its list",
                "9223372036854775807 + 1 > 0 ; a whole number is too large",
                "{'a': 1}['b'] == 1 ; there is no key 'b'",
                "number('abc') > 1 ; the text is no plain decimal number"
            })
    void failsWithAReason(String expression, String reason) {
        assertThat(value(expression)).isEqualTo(new Value.Failure(reason));
    }

    @Test
    void loopsEnd() {
        String loop = "true";
        for (int i = 0; i < 21; i++) {
            loop = "[true, true].all(x" + i + ", " + loop + ")";
        }

        assertThat(value(loop)).isEqualTo(new Value.Failure("its loops take too many steps"));
    }

    @Test
    void yieldsText() {
        Expression expression = language.read(
                        "'at least ' + string(resource.after.low) + ' for ' + resource.address",
                        Over.RESOURCE,
                        Kind.TEXT,
                        mistake -> {})
                .orElseThrow();
        Node resource = ((Node.Sequence)
                        ((Node.Mapping) report()).get("resources").orElseThrow())
                .items()
                .get(1);

        assertThat(expression.value(report(), resource)).isEqualTo(new Value.Text("at least 2 for b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "report.totals.afterr.low < 1 ; 14 ; there is no field 'afterr' ; Did you mean 'after'?",
                "report.resources.all(r, r.adress == 'a') ; 26 ; there is no field 'adress' ; Did you mean 'address'?",
                "has(report.totals.after.hihg) ; 24 ; there is no field 'hihg' ; Did you mean 'high'?",
                "report.policy == null ; 7 ; there is no field 'policy' ;",
                "reprot.currency == 'CNY' ; 0 ; there is nothing named 'reprot' ; Did you mean 'report'?",
                "resource.after.low < 1 ; 0 ; there is nothing named 'resource' ; Add 'for: resource' to the rule",
                "report.currency.startWith('C') ; 16 ; there is no function 'startWith' ; Did you mean 'startsWith'?",
                "report.totals.after.low <= '5000' ; 24 ; '<=' does not take a number and a text ;",
                "report.totals.after.low == '5000' ; 24 ; '==' does not take a number and a text ;",
                "report.totals.after.low ; 0 ; the expression yields a number ;",
                "report.totals.after.low < ; 25 ; this is not CEL: it ends too early ;",
                "report.totals.after.low < 1e1000 ; 26 ; this number is too large or too small ;",
                "report.totals.after.low < 1.5e1000 ; 26 ; this number is too large or too small ;",
                "report.totals.after.low < 12.5E-0001000 ; 26 ; this number is too large or too small ;",
                "report.totals.before == report.totals.after ; 13 ; objects of the report cannot be compared as a whole ;"
                        + " Compare their fields",
                "report.resources[0] in report.resources ; 16 ; objects of the report cannot be compared as a whole ;"
                        + " Compare their fields",
                "1 in [1, 'a'] ; 5 ; the values here are of different types ;",
                "Amount{low: 1.0}.low > 1 ; 6 ; expressions make no objects of the report ;",
                "1 + 1 == null ; 9 ; only a field can be compared with null ; Compare a field itself with null, or use has(...)",
                "report.resources.all(r, r.action != 'destroy') ; 36 ; 'action' is never 'destroy' ;",
                "report.resources.exists(r, 'updat' == r.action) ; 27 ; 'action' is never 'updat' ; Did you mean 'update'?",
                "report.traffic.all(t, t.verdict in ['free', 'fre']) ; 44 ; 'verdict' is never 'fre' ; Did you mean 'free'?",
                "double('1') > 0.5 ; 0 ; there is no function 'double' ;",
                "dyn(1) == 'a' ; 0 ; there is no function 'dyn' ;",
                "true ? 1 > 0 : 'a' ; 5 ; the two results of '?:' are of different types ;"
            })
    void refusesWhatIsWrong(String expression, int index, String found, String cure) {
        List<Mistake> mistakes = mistakes(expression);

        assertThat(mistakes.get(0).index()).isEqualTo(index);
        assertThat(mistakes.get(0).found()).isEqualTo(found);
        assertThat(mistakes.get(0).cure()).isEqualTo(cure == null ? "" : cure);
    }

    private Value value(String expression) {
        List<Mistake> mistakes = new ArrayList<>();
        return language.read(expression, Over.REPORT, Kind.FLAG, mistakes::add)
                .orElseThrow(() -> new AssertionError(mistakes.toString()))
                .value(report(), null);
    }

    private List<Mistake> mistakes(String expression) {
        List<Mistake> mistakes = new ArrayList<>();
        assertThat(language.read(expression, Over.REPORT, Kind.FLAG, mistakes::add))
                .isEmpty();
        return mistakes;
    }

    private static Node report() {
        try {
            return JsonDocument.read(
                    new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)), "report", 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
