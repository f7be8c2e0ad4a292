package dev.tollgate.wiring;

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
final class SettingLeads implements Reference.Cases<Setting> {
    private final PlanView view;
    private final Settings settings;
    private final ModulePath module;
    private final int depth;

    SettingLeads(PlanView view, Settings settings, ModulePath module, int depth) {
        this.view = view;
        this.settings = settings;
        this.module = module;
        this.depth = depth;
    }

    @Override
    public Setting variable(Reference.Variable reference) {
        Optional<Value> byDefault = view.module(module)
                .map(config -> config.variables().get(reference.name()))
                .map(VariableConfig::defaultValue);
        Setting given = module.isRoot() ? ofRoot(reference, byDefault) : argument(reference, byDefault);
        return Selection.of(orDefault(given, byDefault), reference.rest(), reference.text());
    }

    private Setting ofRoot(Reference.Variable reference, Optional<Value> byDefault) {
        Hop hop = new Hop("var." + reference.name(), "a variable of the root module");
        return Optional.ofNullable(view.plan().variables().get(reference.name()))
                .or(() -> byDefault)
                .<Setting>map(value -> new Setting.Known(value, List.of(hop)))
                .orElseGet(() -> Settings.open("var." + reference.name() + " has no value in the plan"));
    }

    private Setting argument(Reference.Variable reference, Optional<Value> byDefault) {
        Optional<ModuleCall> call = view.call(module);
        String what = PlanView.in(module, "var." + reference.name());
        ConfigNode argument = call.map(ModuleCall::arguments)
                .map(all -> all.get(reference.name()))
                .orElse(null);
        if (argument instanceof ConfigNode.Expression expression) {
            Hop hop = new Hop(what, "set to " + view.says(expression));
            return Selection.via(settings.read(expression, module.parent(), depth + 1), hop);
        }
        Hop hop = new Hop(what, "not set by the caller, so its default");
        return call.flatMap(found -> byDefault)
                .<Setting>map(value -> new Setting.Known(value, List.of(hop)))
                .orElseGet(() -> Settings.open(what + " is not set in the plan"));
    }

    /** Where a variable is set to null, its default may take the place: whether null is accepted is not in the plan. */
    private static Setting orDefault(Setting given, Optional<Value> byDefault) {
        Optional<Value> other = byDefault.filter(value -> !value.isNull());
        if (!(given instanceof Setting.Known known) || !known.value().isNull() || other.isEmpty()) {
            return given;
        }
        return new Setting.AnyOf(List.of(known, new Setting.Known(other.get(), known.via())));
    }

    @Override
    public Setting output(Reference.Output reference) {
        ModulePath child = module.child(reference.call(), reference.key());
        ConfigNode.Expression expression = view.module(child)
                .map(ModuleConfig::outputs)
                .map(outputs -> outputs.get(reference.output()))
                .orElse(null);
        String what = PlanView.in(child, "output." + reference.output());
        if (expression == null) {
            return Settings.open(what + " is not in the plan");
        }
        Hop hop = new Hop(what, "taken from " + view.says(expression));
        return Selection.of(
                Selection.via(settings.read(expression, child, depth + 1), hop), reference.rest(), reference.text());
    }

    @Override
    public Setting resource(Reference.Resource reference) {
        Address address = Address.of(module, reference.mode(), reference.type(), reference.name(), reference.key());
        Hop hop = new Hop(address.text(), "read from the plan");
        return view.after(address)
                .map(values ->
                        Selection.of(new Setting.Known(values, List.of(hop)), reference.attribute(), reference.text()))
                .orElseGet(() -> Settings.open(PlanView.in(module, reference.text()) + " is not in the plan"));
    }

    @Override
    public Setting local(Reference.Local reference) {
        return Settings.open(PlanView.in(module, reference.text()) + " is a local, which plans do not show");
    }

    @Override
    public Setting eachValue(Reference.EachValue reference) {
        return Settings.open(PlanView.in(module, reference.text()) + " differs by instance");
    }

    @Override
    public Setting plain(Reference.Plain reference) {
        return Settings.open(PlanView.in(module, reference.text()) + " is not in the plan");
    }

    @Override
    public Setting wholeModule(Reference.WholeModule reference) {
        return Settings.open(PlanView.in(module, reference.text()) + " may be any of its outputs");
    }

    @Override
    public Setting unreadable(Reference.Unreadable reference) {
        return Settings.open(PlanView.in(module, reference.text()) + " is a reference of an unknown kind");
    }
}
