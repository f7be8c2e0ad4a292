package dev.tollgate.reference;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each kind of reference leads, for one question. */
final class ReferenceFollower implements ExpressionReference.Cases<NextStep> {
    private static final NextStep VALUE = new NextStep.Found(PossibleTargets.VALUE);

    private final PlanView view;
    private final ResourceReferenceFollower resources;
    private final ReferenceQuery question;

    ReferenceFollower(PlanView view, ReferenceQuery question) {
        this.view = view;
        this.resources = new ResourceReferenceFollower(view, question.module());
        this.question = question;
    }

    /** One lead per different reference of the question's expression. */
    List<NextStep> all() {
        if (question.expression().constant() != null) {
            return List.of();
        }
        return view.references(question.expression()).stream()
                .map(reference -> reference.fold(this))
                .toList();
    }

    /** An argument of the call, evaluated where the call stands; a default or a variable of the root module is a plain value. */
    @Override
    public NextStep variable(ExpressionReference.Variable reference) {
        ModulePath module = question.module();
        if (module.isRoot()) {
            return variable(reference, view.plan().variables().get(reference.name()));
        }
        Optional<ModuleCall> call = view.call(module);
        if (call.isEmpty()) {
            return hidden("the call of " + module + " is not in the plan");
        }
        ConfigNode argument = call.get().arguments().get(reference.name());
        if (argument == null) {
            return variable(reference, Value.NULL);
        }
        if (!(argument instanceof ConfigNode.Expression expression)) {
            return hidden(PlanView.in(module, reference.text()) + " is set by blocks");
        }
        ReferenceQuery next = new ReferenceQuery(module.parent(), call.get().forEach(), expression);
        ReferenceStep hop =
                new ReferenceStep(PlanView.in(module, "var." + reference.name()), "set to " + view.says(expression));
        return new NextStep.Follow(List.of(new NextStep.Branch(next, hop)), reference.rest());
    }

    /** A member of what {@code for_each} is set to, whether or not more is selected. */
    @Override
    public NextStep eachValue(ExpressionReference.EachValue reference) {
        ConfigNode.Expression forEach = question.forEach();
        if (forEach == null || (forEach.references().isEmpty() && hasIndex())) {
            return VALUE;
        }
        ReferenceQuery next = new ReferenceQuery(question.module(), null, forEach);
        ReferenceStep hop = new ReferenceStep(
                PlanView.in(question.module(), "each.value"), "for_each is set to " + view.says(forEach));
        List<ValueMember> rest = new ArrayList<>(List.of(new ValueMember(ValueMember.Kind.KEY, "each.value")));
        rest.addAll(reference.rest());
        return new NextStep.Follow(List.of(new NextStep.Branch(next, hop)), rest);
    }

    @Override
    public NextStep local(ExpressionReference.Local reference) {
        return hidden(PlanView.in(question.module(), reference.text()) + " is a local, which plans do not show");
    }

    @Override
    public NextStep plain(ExpressionReference.Plain reference) {
        boolean index =
                reference.text().startsWith("count.") || (reference.text().startsWith("each.") && hasIndex());
        return index ? VALUE : text(reference.text());
    }

    /** True where the plan lost an index, which then stands among the references by itself. */
    private boolean hasIndex() {
        return view.references(question.expression()).stream()
                .anyMatch(reference -> reference instanceof ExpressionReference.WholeModule
                        || (reference instanceof ExpressionReference.Resource resource
                                && resource.key() == InstanceKey.UNDECIDED));
    }

    /** A plain value. Null is no part of any text, and the default may take its place. */
    private NextStep variable(ExpressionReference.Variable reference, @Nullable Value given) {
        boolean mayBeName = given == null || PlainValue.mayBeName(given);
        boolean byDefault = given != null
                && given.isNull()
                && view.module(question.module())
                        .map(config -> config.variables().get(reference.name()))
                        .map(VariableConfig::defaultValue)
                        .filter(PlainValue::mayBeName)
                        .isPresent();
        return mayBeName || byDefault ? text(reference.text()) : VALUE;
    }

    private NextStep text(String name) {
        return new NextStep.Found(PossibleTargets.text(PlanView.in(question.module(), name)));
    }

    @Override
    public NextStep output(ExpressionReference.Output reference) {
        ModulePath child = view.instances().child(question.module(), reference.call(), reference.key());
        ConfigNode.Expression expression = view.module(child)
                .map(ModuleConfig::outputs)
                .map(outputs -> outputs.get(reference.output()))
                .orElse(null);
        if (expression == null) {
            return hidden(PlanView.in(child, "output." + reference.output()) + " is not in the plan");
        }
        return new NextStep.Follow(List.of(branch(child, reference.output(), expression)), reference.rest());
    }

    /** Any output of any instance, since the plan does not keep which. */
    @Override
    public NextStep wholeModule(ExpressionReference.WholeModule reference) {
        List<NextStep.Branch> branches = new ArrayList<>();
        for (ModulePath child : children(reference)) {
            Optional<ModuleConfig> module = view.module(child);
            if (module.isEmpty()) {
                return hidden(PlanView.in(question.module(), reference.text()) + " is not in the plan");
            }
            module.get().outputs().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(output -> branches.add(branch(child, output.getKey(), output.getValue())));
        }
        return branches.isEmpty() ? VALUE : new NextStep.Follow(branches, List.of());
    }

    @Override
    public NextStep resource(ExpressionReference.Resource reference) {
        return resources.lead(reference);
    }

    @Override
    public NextStep unreadable(ExpressionReference.Unreadable reference) {
        return hidden(PlanView.in(question.module(), reference.text()) + " is a reference of an unknown kind");
    }

    /** The instances of the call; an undecided one stands for those that may be there without showing. */
    private List<ModulePath> children(ExpressionReference.WholeModule reference) {
        ModulePath parent = question.module();
        String call = reference.call();
        if (reference.key() != InstanceKey.UNDECIDED) {
            return List.of(view.instances().child(parent, call, reference.key()));
        }
        Set<InstanceKey> shown = view.instances().keys(parent, call);
        List<ModulePath> children = new ArrayList<>();
        shown.forEach(key -> children.add(parent.child(call, key)));
        ModulePath others = parent.child(call, InstanceKey.UNDECIDED);
        boolean all = view.isComplete() && !shown.isEmpty() && view.instances().allShow(others.calls());
        if (!all && !shown.contains(InstanceKey.NONE)) {
            children.add(others);
        }
        return children;
    }

    private NextStep.Branch branch(ModulePath child, String output, ConfigNode.Expression expression) {
        ReferenceStep hop =
                new ReferenceStep(PlanView.in(child, "output." + output), "taken from " + view.says(expression));
        return new NextStep.Branch(new ReferenceQuery(child, null, expression), hop);
    }

    private static NextStep hidden(String reason) {
        return new NextStep.Found(PossibleTargets.hiddenBy(reason));
    }
}
