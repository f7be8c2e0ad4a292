package dev.tollgate.reference;

import static java.util.stream.Collectors.joining;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayList;
import java.util.List;

/** Reads what expressions are set to: constants, and whatever a single reference leads to. */
final class ExpressionEvaluator {
    private static final int DEEPEST = 200;

    private final PlanView view;

    ExpressionEvaluator(PlanView view) {
        this.view = view;
    }

    ConstantValue read(ConfigNode.Expression expression, List<String> calls) {
        ModulePath module = ModulePath.ROOT;
        for (String call : calls) {
            module = module.child(call, InstanceKey.NONE);
        }
        return read(expression, module, 0);
    }

    /** Several references make any value possible, since a condition may choose a constant that the plan does not keep. */
    ConstantValue read(ConfigNode.Expression expression, ModulePath module, int depth) {
        if (expression.constant() != null) {
            return new ConstantValue.Known(expression.constant(), List.of());
        }
        List<ExpressionReference> references = view.references(expression);
        if (references.isEmpty()) {
            return open("it is a function of constants, whose result is not in the plan");
        }
        if (depth > DEEPEST) {
            return open("there are too many references to follow");
        }
        ConstantReferences leads = new ConstantReferences(view, this, module, depth);
        if (references.size() == 1) {
            return references.get(0).fold(leads);
        }
        List<ConstantValue.Known> seen = new ArrayList<>();
        references.forEach(reference -> seen.addAll(ValueSelection.seen(reference.fold(leads))));
        String texts = references.stream().map(ExpressionReference::text).collect(joining(", "));
        return new ConstantValue.Open("it depends on " + texts + ", and the plan does not show how", seen);
    }

    static ConstantValue.Open open(String reason) {
        return new ConstantValue.Open(reason, List.of());
    }
}
