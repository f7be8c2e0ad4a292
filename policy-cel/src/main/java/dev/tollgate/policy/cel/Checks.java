package dev.tollgate.policy.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What an expression whose types agree must not do all the same. */
final class Checks {
    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_", "@in");

    private static final Set<CelType> KEYS = Set.of(SimpleType.STRING, SimpleType.INT, SimpleType.BOOL);

    private final CelAbstractSyntaxTree ast;
    private final String text;
    private final List<Mistake> found = new ArrayList<>();

    /** Said where nothing else is wrong, since another mistake may be the reason. */
    private final List<Mistake> nested = new ArrayList<>();

    private Checks(CelAbstractSyntaxTree ast, String text) {
        this.ast = ast;
        this.text = text;
    }

    static void of(CelAbstractSyntaxTree ast, String text, Kind wanted, Consumer<Mistake> mistakes) {
        Checks checks = new Checks(ast, text);
        CelType result = ast.getResultType();
        if (!result.equals(wanted == Kind.FLAG ? SimpleType.BOOL : SimpleType.STRING)) {
            mistakes.accept(new Mistake(
                    0,
                    "the expression yields " + Words.type(result),
                    wanted == Kind.FLAG ? "true or false" : "a text",
                    wanted == Kind.FLAG ? "" : "Turn numbers into text with string(...)"));
        }
        checks.visit(ast.getExpr());
        checks.found.forEach(mistakes);
        if (checks.found.isEmpty()) {
            checks.nested.forEach(mistakes);
        }
    }

    private void visit(CelExpr expression) {
        switch (expression.getKind()) {
            case CALL -> refuseObjects(expression.call());
            case COMPREHENSION -> refuseNested(expression.comprehension());
            case MAP -> expression.map().entries().forEach(entry -> refuseKey(entry.key()));
            default -> {}
        }
        if (isMixed(expression)) {
            found.add(new Mistake(at(expression), "the values here are of different types", "one type", ""));
        }
        Parts.of(expression).forEach(this::visit);
    }

    /** True for a list or a map whose values have no type in common: comparisons with them would not be checked. */
    private boolean isMixed(CelExpr expression) {
        CelType type = type(expression);
        return !Parts.of(expression).isEmpty()
                && type.parameters().stream().anyMatch(item -> item.kind() == CelKind.DYN);
    }

    /** Two objects whose figures are both absent would be equal, though the figures may differ. */
    private void refuseObjects(CelExpr.CelCall call) {
        if (!EQUALITIES.contains(call.function())) {
            return;
        }
        // What is looked for is held against the items of a list, but against the keys of a map alone.
        List<CelExpr> compared = call.function().equals("@in") ? call.args().subList(0, 1) : call.args();
        for (CelExpr each : compared) {
            if (holdsObjects(type(each))) {
                found.add(new Mistake(
                        at(each), "objects of the report cannot be compared as a whole", "", "Compare their fields"));
            }
        }
    }

    private static boolean holdsObjects(CelType type) {
        return type.kind() == CelKind.STRUCT || type.parameters().stream().anyMatch(Checks::holdsObjects);
    }

    /** No variable is a list, so that no value grows from variable to variable, and what loops make has the size of their steps. */
    private void refuseNested(CelExpr.CelComprehension loop) {
        if (holdsLists(type(loop.iterRange())) || holdsLists(type(loop.result()))) {
            nested.add(new Mistake(
                    at(loop.iterRange()),
                    "a loop takes or makes lists within a list or a map",
                    "",
                    "Compare the items themselves"));
        }
    }

    private static boolean holdsLists(CelType type) {
        return type.parameters().stream().anyMatch(item -> item.kind() == CelKind.LIST || item.kind() == CelKind.MAP);
    }

    /** The evaluation would fail with any other key. */
    private void refuseKey(CelExpr key) {
        CelType type = type(key);
        if (!KEYS.contains(type)) {
            found.add(new Mistake(
                    at(key),
                    "the key of a map is " + Words.type(type),
                    "a text, a whole number, or true or false",
                    "Make a text of it with string(...), or name one of its fields"));
        }
    }

    private CelType type(CelExpr expression) {
        return ast.getType(expression.id()).orElse(SimpleType.BOOL);
    }

    private int at(CelExpr expression) {
        int points = ast.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        return text.offsetByCodePoints(0, points);
    }
}
