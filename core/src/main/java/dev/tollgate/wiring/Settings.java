package dev.tollgate.wiring;

import static java.util.stream.Collectors.joining;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayList;
import java.util.List;

/** Reads what expressions are set to: constants, and whatever a single reference leads to. */
final class Settings {
    private static final int DEEPEST = 200;

    private final PlanView view;

    Settings(PlanView view) {
        this.view = view;
    }

    Setting read(ConfigNode.Expression expression, List<String> calls) {
        ModulePath module = ModulePath.ROOT;
        for (String call : calls) {
            module = module.child(call, InstanceKey.NONE);
        }
        return read(expression, module, 0);
    }

    /** Several references make any value possible, since a condition may choose a constant that the plan does not keep. */
    Setting read(ConfigNode.Expression expression, ModulePath module, int depth) {
        if (expression.constant() != null) {
            return new Setting.Known(expression.constant(), List.of());
        }
        List<Reference> references = view.references(expression);
        if (references.isEmpty()) {
            return open("it is a function of constants, whose result is not in the plan");
        }
        if (depth > DEEPEST) {
            return open("there are too many references to follow");
        }
        SettingLeads leads = new SettingLeads(view, this, module, depth);
        if (references.size() == 1) {
            return references.get(0).fold(leads);
        }
        List<Setting.Known> seen = new ArrayList<>();
        references.forEach(reference -> seen.addAll(Selection.seen(reference.fold(leads))));
        String texts = references.stream().map(Reference::text).collect(joining(", "));
        return new Setting.Open("it depends on " + texts + ", and the plan does not show how", seen);
    }

    static Setting.Open open(String reason) {
        return new Setting.Open(reason, List.of());
    }
}
