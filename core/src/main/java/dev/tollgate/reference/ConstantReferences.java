package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import java.util.List;
import java.util.Optional;

/** What each kind of reference is set to, in one module. */
final class ConstantReferences implements ExpressionReference.Cases<ConstantValue> {
    private final PlanView view;
    private final ExpressionEvaluator settings;
    private final ModulePath module;
    private final int depth;

    ConstantReferences(PlanView view, ExpressionEvaluator settings, ModulePath module, int depth) {
        this.view = view;
        this.settings = settings;
        this.module = module;
        this.depth = depth;
    }

    @Override
    public ConstantValue variable(ExpressionReference.Variable reference) {
        Optional<Value> byDefault = view.module(module)
                .map(config -> config.variables().get(reference.name()))
                .map(VariableConfig::defaultValue);
        ConstantValue given = module.isRoot() ? ofRoot(reference, byDefault) : argument(reference, byDefault);
        return ValueSelection.of(orDefault(given, byDefault), reference.rest(), reference.text());
    }

    private ConstantValue ofRoot(ExpressionReference.Variable reference, Optional<Value> byDefault) {
        ReferenceStep hop = new ReferenceStep("var." + reference.name(), "a variable of the root module");
        return Optional.ofNullable(view.plan().variables().get(reference.name()))
                .or(() -> byDefault)
                .<ConstantValue>map(value -> new ConstantValue.Known(value, List.of(hop)))
                .orElseGet(() -> ExpressionEvaluator.open("var." + reference.name() + " has no value in the plan"));
    }

    private ConstantValue argument(ExpressionReference.Variable reference, Optional<Value> byDefault) {
        Optional<ModuleCall> call = view.call(module);
        String what = PlanView.in(module, "var." + reference.name());
        ConfigNode argument = call.map(ModuleCall::arguments)
                .map(all -> all.get(reference.name()))
                .orElse(null);
        if (argument instanceof ConfigNode.Expression expression) {
            ReferenceStep hop = new ReferenceStep(what, "set to " + view.says(expression));
            return ValueSelection.via(settings.read(expression, module.parent(), depth + 1), hop);
        }
        ReferenceStep hop = new ReferenceStep(what, "not set by the caller, so its default");
        return call.flatMap(found -> byDefault)
                .<ConstantValue>map(value -> new ConstantValue.Known(value, List.of(hop)))
                .orElseGet(() -> ExpressionEvaluator.open(what + " is not set in the plan"));
    }

    /** Where a variable is set to null, its default may take the place: whether null is accepted is not in the plan. */
    private static ConstantValue orDefault(ConstantValue given, Optional<Value> byDefault) {
        Optional<Value> other = byDefault.filter(value -> !value.isNull());
        if (!(given instanceof ConstantValue.Known known) || !known.value().isNull() || other.isEmpty()) {
            return given;
        }
        return new ConstantValue.AnyOf(List.of(known, new ConstantValue.Known(other.get(), known.via())));
    }

    @Override
    public ConstantValue output(ExpressionReference.Output reference) {
        ModulePath child = module.child(reference.call(), reference.key());
        ConfigNode.Expression expression = view.module(child)
                .map(ModuleConfig::outputs)
                .map(outputs -> outputs.get(reference.output()))
                .orElse(null);
        String what = PlanView.in(child, "output." + reference.output());
        if (expression == null) {
            return ExpressionEvaluator.open(what + " is not in the plan");
        }
        ReferenceStep hop = new ReferenceStep(what, "taken from " + view.says(expression));
        return ValueSelection.of(
                ValueSelection.via(settings.read(expression, child, depth + 1), hop),
                reference.rest(),
                reference.text());
    }

    @Override
    public ConstantValue resource(ExpressionReference.Resource reference) {
        Address address = Address.of(module, reference.mode(), reference.type(), reference.name(), reference.key());
        ReferenceStep hop = new ReferenceStep(address.text(), "read from the plan");
        return view.after(address)
                .map(values -> ValueSelection.of(
                        new ConstantValue.Known(values, List.of(hop)), reference.attribute(), reference.text()))
                .orElseGet(
                        () -> ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " is not in the plan"));
    }

    @Override
    public ConstantValue local(ExpressionReference.Local reference) {
        return ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " is a local, which plans do not show");
    }

    @Override
    public ConstantValue eachValue(ExpressionReference.EachValue reference) {
        return ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " differs by instance");
    }

    @Override
    public ConstantValue plain(ExpressionReference.Plain reference) {
        return ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " is not in the plan");
    }

    @Override
    public ConstantValue wholeModule(ExpressionReference.WholeModule reference) {
        return ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " may be any of its outputs");
    }

    @Override
    public ConstantValue unreadable(ExpressionReference.Unreadable reference) {
        return ExpressionEvaluator.open(PlanView.in(module, reference.text()) + " is a reference of an unknown kind");
    }
}
