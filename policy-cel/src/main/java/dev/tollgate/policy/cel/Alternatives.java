package dev.tollgate.policy.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.tollgate.document.NearestName;
import dev.tollgate.policy.expression.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Refuses to compare a field with a word that it never has: such a comparison would be decided without a look at the report. */
final class Alternatives {
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    private final CelAbstractSyntaxTree ast;
    private final String text;
    private final Map<String, Set<String>> words;
    private final Consumer<Mistake> mistakes;

    Alternatives(CelAbstractSyntaxTree ast, String text, Map<String, Set<String>> words, Consumer<Mistake> mistakes) {
        this.ast = ast;
        this.text = text;
        this.words = words;
        this.mistakes = mistakes;
    }

    void check() {
        check(ast.getExpr());
    }

    private void check(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CALL
                && COMPARISONS.contains(expression.call().function())) {
            List<CelExpr> sides = expression.call().args();
            compare(sides.get(0), sides.get(1));
            compare(sides.get(1), sides.get(0));
        }
        Parts.of(expression).forEach(this::check);
    }

    private void compare(CelExpr field, CelExpr other) {
        if (field.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            return;
        }
        CelType type = ast.getType(field.select().operand().id()).orElse(SimpleType.BOOL);
        Set<String> known =
                words.getOrDefault(type.name() + "." + field.select().field(), Set.of());
        List<CelExpr> written =
                other.getKind() == CelExpr.ExprKind.Kind.LIST ? other.list().elements() : List.of(other);
        if (!known.isEmpty()) {
            written.forEach(word -> refuse(word, field.select().field(), known));
        }
    }

    private void refuse(CelExpr written, String field, Set<String> known) {
        if (written.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || written.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
            return;
        }
        String word = written.constant().stringValue();
        if (!known.contains(word)) {
            int points = ast.getSource().getPositionsMap().getOrDefault(written.id(), 0);
            mistakes.accept(new Mistake(
                    text.offsetByCodePoints(0, points),
                    "'" + field + "' is never '" + word + "'",
                    "one of " + String.join(", ", known),
                    NearestName.question(word, known)));
        }
    }
}
