package dev.tollgate.wiring;

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
final class Leads implements Reference.Cases<Lead> {
    private static final Lead VALUE = new Lead.Found(Finding.VALUE);

    private final PlanView view;
    private final ResourceLeads resources;
    private final Question question;

    Leads(PlanView view, Question question) {
        this.view = view;
        this.resources = new ResourceLeads(view, question.module());
        this.question = question;
    }

    /** One lead per different reference of the question's expression. */
    List<Lead> all() {
        if (question.expression().constant() != null) {
            return List.of();
        }
        return view.references(question.expression()).stream()
                .map(reference -> reference.fold(this))
                .toList();
    }

    /** An argument of the call, evaluated where the call stands; a default or a variable of the root module is a plain value. */
    @Override
    public Lead variable(Reference.Variable reference) {
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
        Question next = new Question(module.parent(), call.get().forEach(), expression);
        Hop hop = new Hop(PlanView.in(module, "var." + reference.name()), "set to " + view.says(expression));
        return new Lead.Follow(List.of(new Lead.Branch(next, hop)), reference.rest());
    }

    /** A member of what {@code for_each} is set to, whether or not more is selected. */
    @Override
    public Lead eachValue(Reference.EachValue reference) {
        ConfigNode.Expression forEach = question.forEach();
        if (forEach == null || (forEach.references().isEmpty() && hasIndex())) {
            return VALUE;
        }
        Question next = new Question(question.module(), null, forEach);
        Hop hop = new Hop(PlanView.in(question.module(), "each.value"), "for_each is set to " + view.says(forEach));
        List<Member> rest = new ArrayList<>(List.of(new Member(Member.Kind.KEY, "each.value")));
        rest.addAll(reference.rest());
        return new Lead.Follow(List.of(new Lead.Branch(next, hop)), rest);
    }

    @Override
    public Lead local(Reference.Local reference) {
        return hidden(PlanView.in(question.module(), reference.text()) + " is a local, which plans do not show");
    }

    @Override
    public Lead plain(Reference.Plain reference) {
        boolean index =
                reference.text().startsWith("count.") || (reference.text().startsWith("each.") && hasIndex());
        return index ? VALUE : text(reference.text());
    }

    /** True where the plan lost an index, which then stands among the references by itself. */
    private boolean hasIndex() {
        return view.references(question.expression()).stream()
                .anyMatch(reference -> reference instanceof Reference.WholeModule
                        || (reference instanceof Reference.Resource resource
                                && resource.key() == InstanceKey.UNDECIDED));
    }

    /** A plain value. Null is no part of any text, and the default may take its place. */
    private Lead variable(Reference.Variable reference, @Nullable Value given) {
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

    private Lead text(String name) {
        return new Lead.Found(Finding.text(PlanView.in(question.module(), name)));
    }

    @Override
    public Lead output(Reference.Output reference) {
        ModulePath child = view.instances().child(question.module(), reference.call(), reference.key());
        ConfigNode.Expression expression = view.module(child)
                .map(ModuleConfig::outputs)
                .map(outputs -> outputs.get(reference.output()))
                .orElse(null);
        if (expression == null) {
            return hidden(PlanView.in(child, "output." + reference.output()) + " is not in the plan");
        }
        return new Lead.Follow(List.of(branch(child, reference.output(), expression)), reference.rest());
    }

    /** Any output of any instance, since the plan does not keep which. */
    @Override
    public Lead wholeModule(Reference.WholeModule reference) {
        List<Lead.Branch> branches = new ArrayList<>();
        for (ModulePath child : children(reference)) {
            Optional<ModuleConfig> module = view.module(child);
            if (module.isEmpty()) {
                return hidden(PlanView.in(question.module(), reference.text()) + " is not in the plan");
            }
            module.get().outputs().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(output -> branches.add(branch(child, output.getKey(), output.getValue())));
        }
        return branches.isEmpty() ? VALUE : new Lead.Follow(branches, List.of());
    }

    @Override
    public Lead resource(Reference.Resource reference) {
        return resources.lead(reference);
    }

    @Override
    public Lead unreadable(Reference.Unreadable reference) {
        return hidden(PlanView.in(question.module(), reference.text()) + " is a reference of an unknown kind");
    }

    /** The instances of the call; an undecided one stands for those that may be there without showing. */
    private List<ModulePath> children(Reference.WholeModule reference) {
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

    private Lead.Branch branch(ModulePath child, String output, ConfigNode.Expression expression) {
        Hop hop = new Hop(PlanView.in(child, "output." + output), "taken from " + view.says(expression));
        return new Lead.Branch(new Question(child, null, expression), hop);
    }

    private static Lead hidden(String reason) {
        return new Lead.Found(Finding.hiddenBy(reason));
    }
}
