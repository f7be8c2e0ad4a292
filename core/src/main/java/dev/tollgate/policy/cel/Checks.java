package dev.tollgate.policy.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Mistake;
import java.util.Set;
import java.util.function.Consumer;

/** What an expression whose types agree must not do all the same. */
final class Checks {
    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_", "@in");

    private final CelAbstractSyntaxTree ast;
    private final String text;
    private final Consumer<Mistake> mistakes;

    private Checks(CelAbstractSyntaxTree ast, String text, Consumer<Mistake> mistakes) {
        this.ast = ast;
        this.text = text;
        this.mistakes = mistakes;
    }

    static void of(CelAbstractSyntaxTree ast, String text, Kind wanted, Consumer<Mistake> mistakes) {
        Checks checks = new Checks(ast, text, mistakes);
        CelType result = ast.getResultType();
        if (!result.equals(wanted == Kind.FLAG ? SimpleType.BOOL : SimpleType.STRING)) {
            mistakes.accept(new Mistake(
                    0,
                    "the expression yields " + Words.type(result),
                    wanted == Kind.FLAG ? "true or false" : "a text",
                    wanted == Kind.FLAG ? "" : "Turn numbers into text with string(...)"));
        }
        checks.visit(ast.getExpr());
    }

    private void visit(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CALL
                && EQUALITIES.contains(expression.call().function())) {
            expression.call().args().forEach(this::refuseObject);
        }
        if (isMixed(expression)) {
            mistakes.accept(new Mistake(at(expression), "the values here are of different types", "one type", ""));
        }
        Parts.of(expression).forEach(this::visit);
    }

    /** True for a list or a map whose values have no type in common: comparisons with them would not be checked. */
    private boolean isMixed(CelExpr expression) {
        CelType type = ast.getType(expression.id()).orElse(SimpleType.BOOL);
        return !Parts.of(expression).isEmpty()
                && type.parameters().stream().anyMatch(item -> item.kind() == CelKind.DYN);
    }

    /** Two objects whose figures are both absent would be equal, though the figures may differ. */
    private void refuseObject(CelExpr argument) {
        CelType type = ast.getType(argument.id()).orElse(SimpleType.BOOL);
        CelType item = type instanceof ListType list ? list.elemType() : type;
        if (item.kind() == CelKind.STRUCT) {
            mistakes.accept(new Mistake(
                    at(argument), "objects of the report cannot be compared as a whole", "", "Compare their fields"));
        }
    }

    private int at(CelExpr expression) {
        int points = ast.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
        return text.offsetByCodePoints(0, points);
    }
}
