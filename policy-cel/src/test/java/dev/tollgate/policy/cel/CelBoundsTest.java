package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Over;
import dev.tollgate.policy.expression.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No expression that a stranger may write fills memory or runs for ever. */
class CelBoundsTest {
    private static final Node REPORT = new Node.Mapping(List.of(), new Place("report", 1, 1));

    private final CelLanguage language = new CelLanguage();

    static List<String> bombs() {
        List<String> bombs = new ArrayList<>();
        for (String start : List.of("'a'", "[1]", "number('3')", "'aaaaaaaaaaaaaaaaaaaa'")) {
            bombs.add(nested(40, start, start.startsWith("n") ? "v * v" : "v + v", "v == v"));
        }
        bombs.add(nested(45, "[1]", "[v, v]", "v == v"));
        bombs.add(nested(45, "[1]", "[v, v]", "v in [v]"));
        bombs.add("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.matches('((a{1000}){1000}){1000}')");
        bombs.add("'a'.matches('" + "(".repeat(300) + "a" + "{2})".repeat(300) + "')");
        bombs.add(loops(6, "'" + "a".repeat(500) + "'.matches('(a|b|ab)*c{100}')"));
        bombs.add(loops(6, "[" + "1, ".repeat(2_000) + "1] == [" + "1, ".repeat(2_000) + "2]"));
        return bombs;
    }

    /** A chain in which each variable is made of the one before. */
    private static String nested(int depth, String start, String step, String last) {
        String inner = last.replaceAll("\\bv\\b", "v" + depth);
        for (int i = depth; i > 0; i--) {
            String made = step.replaceAll("\\bv\\b", "v" + (i - 1));
            inner = "[" + made + "].exists(v" + i + ", " + inner + ")";
        }
        return "[" + start + "].exists(v0, " + inner + ")";
    }

    /** Loops within loops, ten steps each. */
    private static String loops(int depth, String body) {
        String loop = body;
        for (int i = 0; i < depth; i++) {
            loop = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].exists(x" + i + ", " + loop + ")";
        }
        return loop;
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void endsWhatGrowsWithoutMeasure(String bomb) {
        List<String> mistakes = new ArrayList<>();

        Value value = language.read(bomb, Over.REPORT, Kind.FLAG, mistake -> mistakes.add(mistake.found()))
                .map(expression -> expression.value(REPORT, null))
                .orElse(null);

        assertThat(mistakes.isEmpty()).isEqualTo(value != null);
        if (value != null) {
            assertThat(value).isInstanceOf(Value.Failure.class);
        }
    }

    @Test
    void countsEveryEvaluationAnew() {
        Expression expression = language.read(
                        loops(5, "'" + "a".repeat(100) + "'.contains('b')"), Over.REPORT, Kind.FLAG, mistake -> {})
                .orElseThrow();

        for (int i = 0; i < 50; i++) {
            assertThat(expression.value(REPORT, null)).isEqualTo(new Value.Flag(false));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "a{10}, 10",
        "'a{10,}', 10",
        "'a{2,10}', 10",
        "'(ab){10}', 30",
        "'((a{10}){10}){10}', 1110",
        "'[a{9}]{3}', 3",
        "'\\{9}', 3",
        "'a{x}', 4",
        "'a{', 2",
        "'(a', 2",
        "'a)', 2",
        "'[', 1",
        "'a{999999999}{999999999}', 2147483647",
    })
    void measuresPatterns(String pattern, long size) {
        assertThat(PatternSize.of(pattern)).isEqualTo(size);
    }
}
