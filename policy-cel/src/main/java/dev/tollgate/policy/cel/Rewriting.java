package dev.tollgate.policy.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableCall;
import dev.cel.common.ast.CelMutableExpr.CelMutableComprehension;
import dev.cel.common.ast.CelMutableExpr.CelMutableSelect;
import dev.tollgate.policy.expression.Mistake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from a parsed expression what could make a verdict inexact or two-valued.
 *
 * <ul>
 *   <li>A decimal literal becomes a number as it is written. The parser's floating-point value of it is not used.
 *   <li>{@code x.y == null} asks, as the JSON report does, whether there is a value, so it becomes {@code !has(x.y)}.
 *   <li>Any other {@code null} is refused: a figure that is absent would be compared with it as if it were there.
 *   <li>{@code has(x.y.z)} is false where {@code x.y} is absent, so it becomes {@code has(x.y) && has(x.y.z)}.
 * </ul>
 */
final class Rewriting {
    /** All of a literal or nothing: what follows must not be more of it. */
    private static final Pattern DECIMAL =
            Pattern.compile("-?\\s*((?:[0-9]*\\.[0-9]+|[0-9]+)(?:[eE][+-]?0*[0-9]{1,3})?)(?![0-9eE.])");

    private final CelSource source;
    private final String text;
    private final Consumer<Mistake> mistakes;
    private long lastId = 1L << 32;

    private Rewriting(CelSource source, String text, Consumer<Mistake> mistakes) {
        this.source = source;
        this.text = text;
        this.mistakes = mistakes;
    }

    /** The rewritten expression. */
    static CelAbstractSyntaxTree of(CelAbstractSyntaxTree parsed, String text, Consumer<Mistake> mistakes) {
        CelMutableAst ast = CelMutableAst.fromCelAst(parsed);
        Rewriting rewriting = new Rewriting(parsed.getSource(), text, mistakes);
        rewriting.rewrite(ast.expr());
        rewriting.refuseNulls(ast.expr());
        return ast.toParsedAst(true);
    }

    private void rewrite(CelMutableExpr expression) {
        CelExpr.ExprKind.Kind kind = expression.getKind();
        parts(expression, kind).forEach(this::rewrite);
        switch (kind) {
            case CONSTANT -> literal(expression);
            case SELECT -> presence(expression);
            case CALL -> comparison(expression);
            case STRUCT ->
                mistakes.accept(new Mistake(at(expression), "expressions make no objects of the report", "", ""));
            default -> {}
        }
    }

    private static List<CelMutableExpr> parts(CelMutableExpr expression, CelExpr.ExprKind.Kind kind) {
        List<CelMutableExpr> parts = new ArrayList<>();
        switch (kind) {
            case SELECT -> parts.add(expression.select().operand());
            case CALL -> {
                expression.call().target().ifPresent(parts::add);
                parts.addAll(expression.call().args());
            }
            case LIST -> parts.addAll(expression.list().elements());
            case MAP ->
                expression.map().entries().forEach(entry -> {
                    parts.add(entry.key());
                    parts.add(entry.value());
                });
            case COMPREHENSION -> {
                CelMutableComprehension loop = expression.comprehension();
                parts.addAll(List.of(
                        loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result()));
            }
            default -> {}
        }
        return parts;
    }

    private void literal(CelMutableExpr expression) {
        if (expression.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE) {
            int at = at(expression);
            Matcher written = DECIMAL.matcher(text).region(at, text.length());
            if (!written.lookingAt()) {
                mistakes.accept(new Mistake(
                        at, "this number is too large or too small", "an exponent of at most three digits", ""));
                return;
            }
            // The parser takes a sign into the value, and tells the place of the digits.
            boolean negative = expression.constant().toString().contains("=-");
            BigDecimal unsigned = new BigDecimal(written.group(1));
            String plain = (negative ? unsigned.negate() : unsigned).toPlainString();
            expression.setCall(CelMutableCall.create(
                    Numbers.FUNCTION, CelMutableExpr.ofConstant(nextId(), CelConstant.ofValue(plain))));
        }
    }

    private void presence(CelMutableExpr expression) {
        CelMutableSelect select = expression.select();
        if (select.testOnly() && select.operand().getKind() == CelExpr.ExprKind.Kind.SELECT) {
            CelMutableExpr before = has(select.operand().select());
            CelMutableExpr itself = CelMutableExpr.ofSelect(
                    nextId(), CelMutableSelect.create(copy(select.operand()), select.field(), true));
            expression.setCall(CelMutableCall.create("_&&_", before, itself));
        }
    }

    private void comparison(CelMutableExpr expression) {
        CelMutableCall call = expression.call();
        boolean equal = call.function().equals("_==_");
        if (!equal && !call.function().equals("_!=_")) {
            return;
        }
        int nothing = isNull(call.args().get(0)) ? 0 : isNull(call.args().get(1)) ? 1 : -1;
        if (nothing < 0) {
            return;
        }
        CelMutableExpr other = call.args().get(1 - nothing);
        if (other.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return;
        }
        CelMutableExpr present = has(other.select());
        if (equal) {
            expression.setCall(CelMutableCall.create("!_", present));
        } else {
            replace(expression, present);
        }
    }

    private void refuseNulls(CelMutableExpr expression) {
        SortedSet<Integer> places = new TreeSet<>();
        nulls(expression, places);
        places.forEach(at -> mistakes.accept(new Mistake(
                at,
                "only a field can be compared with null",
                "",
                "Compare a field itself with null, or use has(...)")));
    }

    /** The places of what is left of null; copies are in the same place. */
    private void nulls(CelMutableExpr expression, Set<Integer> places) {
        if (isNull(expression)) {
            places.add(at(expression));
        }
        parts(expression, expression.getKind()).forEach(part -> nulls(part, places));
    }

    /** The test whether a field has a value. */
    private CelMutableExpr has(CelMutableSelect select) {
        CelMutableExpr test = CelMutableExpr.ofSelect(
                nextId(), CelMutableSelect.create(copy(select.operand()), select.field(), true));
        presence(test);
        return test;
    }

    private static void replace(CelMutableExpr expression, CelMutableExpr by) {
        if (by.getKind() == CelExpr.ExprKind.Kind.CALL) {
            expression.setCall(by.call());
        } else {
            expression.setSelect(by.select());
        }
    }

    /** A copy under the same ids: what stands in the same place is of the same type. */
    private static CelMutableExpr copy(CelMutableExpr expression) {
        return CelMutableExpr.newInstance(expression);
    }

    private static boolean isNull(CelMutableExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.NULL_VALUE;
    }

    private long nextId() {
        return ++lastId;
    }

    /** The index in the text; the parser counts code points. */
    private int at(CelMutableExpr expression) {
        int points = source.getPositionsMap().getOrDefault(expression.id(), 0);
        return text.offsetByCodePoints(0, points);
    }
}
