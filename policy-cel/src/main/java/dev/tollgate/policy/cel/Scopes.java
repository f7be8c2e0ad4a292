package dev.tollgate.policy.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.tollgate.policy.expression.Over;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out which fields stand to choose where an expression names one that there is not; the checker does not tell. */
final class Scopes {
    private final Types types;
    private final Map<String, CelType> variables = new HashMap<>();

    Scopes(Types types, Over over) {
        this.types = types;
        variables.put(CelLanguage.REPORT, StructTypeReference.create(Schema.REPORT));
        if (over == Over.RESOURCE) {
            variables.put(CelLanguage.RESOURCE, StructTypeReference.create(Schema.RESOURCE));
        }
    }

    /** What can be named. */
    Set<String> names() {
        return variables.keySet();
    }

    /** The fields of the first object that an expression asks for a field which it does not have; none when there is no such. */
    Set<String> fieldsBeside(CelExpr expression, String field) {
        return find(expression, field, variables).map(types::names).orElse(Set.of());
    }

    private Optional<CelType> find(CelExpr expression, String field, Map<String, CelType> scope) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.SELECT
                && expression.select().field().equals(field)) {
            CelType type = type(expression.select().operand(), scope);
            if (!types.names(type).isEmpty() && !types.names(type).contains(field)) {
                return Optional.of(type);
            }
        }
        Map<String, CelType> inner = inner(expression, scope);
        return Parts.of(expression).stream()
                .flatMap(part -> find(part, field, inner).stream())
                .findFirst();
    }

    private Map<String, CelType> inner(CelExpr expression, Map<String, CelType> scope) {
        if (expression.getKind() != CelExpr.ExprKind.Kind.COMPREHENSION) {
            return scope;
        }
        Map<String, CelType> inner = new HashMap<>(scope);
        inner.put(
                expression.comprehension().iterVar(),
                item(type(expression.comprehension().iterRange(), scope)));
        return inner;
    }

    /** The type as far as it matters; that of something else is one without fields. A loop yields what it runs over, as filters do. */
    private CelType type(CelExpr expression, Map<String, CelType> scope) {
        return switch (expression.getKind()) {
            case IDENT -> scope.getOrDefault(expression.ident().name(), SimpleType.BOOL);
            case SELECT ->
                types.field(
                                type(expression.select().operand(), scope),
                                expression.select().field())
                        .orElse(SimpleType.BOOL);
            case CALL ->
                expression.call().function().equals("_[_]")
                        ? item(type(expression.call().args().get(0), scope))
                        : SimpleType.BOOL;
            case COMPREHENSION -> type(expression.comprehension().iterRange(), scope);
            default -> SimpleType.BOOL;
        };
    }

    private static CelType item(CelType type) {
        return type instanceof ListType list ? list.elemType() : SimpleType.BOOL;
    }
}
