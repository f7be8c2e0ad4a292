package dev.tollgate.policy.cel;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;

/** What an expression is made of. */
final class Parts {
    private Parts() {}

    static List<CelExpr> of(CelExpr expression) {
        List<CelExpr> parts = new ArrayList<>();
        switch (expression.getKind()) {
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
                CelExpr.CelComprehension loop = expression.comprehension();
                parts.addAll(List.of(
                        loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result()));
            }
            default -> {}
        }
        return parts;
    }

    /** How many parts an expression has, itself included. */
    static int count(CelExpr expression) {
        int count = 1;
        for (CelExpr part : of(expression)) {
            count += count(part);
        }
        return count;
    }
}
