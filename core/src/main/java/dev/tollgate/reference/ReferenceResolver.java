package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Optional;

/**
 * The references of one plan, resolved. Answers are found when they are asked for and kept, so an object of this class is for one
 * thread. Asking for every attribute of a plan takes time linear in the plan, as long as expressions name a limited number of targets.
 */
public final class ReferenceResolver {
    /** How many targets one expression may have unless the caller says otherwise. */
    public static final int TARGETS = 20_000;

    private final PlanView view;
    private final QueryResolver resolver;
    private final ExpressionEvaluator settings;
    private final int limit;
    private final PlannedResources resources;
    private final ValueIndex before;
    private final ValueIndex after;

    private ReferenceResolver(Plan plan, int limit) {
        this.limit = limit;
        view = new PlanView(plan);
        resolver = new QueryResolver(view, limit);
        settings = new ExpressionEvaluator(view);
        resources = plan.resources();
        before = new ValueIndex(resources, Side.BEFORE);
        after = new ValueIndex(resources, Side.AFTER);
    }

    /** The wiring of a plan. */
    public static ReferenceResolver of(Plan plan) {
        return of(plan, TARGETS);
    }

    /**
     * The wiring of a plan.
     *
     * @param limit how many targets an expression may have; one with more is {@link ResolvedReference.Open}
     */
    public static ReferenceResolver of(Plan plan, int limit) {
        return new ReferenceResolver(plan, limit);
    }

    /**
     * Which resource instances an attribute may refer to on the side after. What the plan shows of the attribute is looked at only to
     * tell known null, which refers to nothing; a caller who knows more of the value uses that first.
     *
     * @param holder the resource instance that has the attribute
     * @param path where the attribute stands in it; its type must be among what the plan's reader was interested in
     */
    public ResolvedReference resolve(Address holder, AttributePath path) {
        Optional<Value> values = view.after(holder);
        Optional<Value> value = values.flatMap(path::in);
        boolean gone = view.change(holder)
                .filter(change -> !change.action().hasAfter())
                .isPresent();
        if (gone || value.filter(Value::isNull).isPresent()) {
            return new ResolvedReference.Nothing();
        }
        Optional<ResourceConfig> config = view.declaration(holder);
        if (config.isEmpty()) {
            return new ResolvedReference.Open(holder + " is not in the configuration that the plan shows", List.of());
        }
        boolean several = path.isAny()
                || value.filter(v -> v instanceof Value.Sequence || v instanceof Value.Mapping)
                        .isPresent();
        ConfigNode.Expression forEach = config.get().forEach();
        AttributeFinder finder = new AttributeFinder(
                expression -> resolver.find(new ReferenceQuery(holder.module(), forEach, expression)), limit);
        return finder.find(config.get().expressions(), values, path.steps()).resolution(several);
    }

    /**
     * What an expression outside resources is set to, for example the region of a provider configuration.
     *
     * @param expression the expression
     * @param calls the names of the module calls that lead to where it stands; empty in the root module
     */
    public ConstantValue value(ConfigNode.Expression expression, List<String> calls) {
        return settings.read(expression, calls);
    }

    /** The key of the provider configuration of a resource instance; empty when the configuration does not show the resource. */
    public Optional<String> providerKey(Address holder) {
        return view.declaration(holder).map(ResourceConfig::providerKey).filter(key -> !key.isEmpty());
    }

    /** The instances of a resource on the side after, in the order of the plan; data sources that were read are among them. */
    public List<Address> instances(ModulePath module, Mode mode, String type, String name) {
        return List.copyOf(view.instances().of(new ResourceInstances.Declared(module, mode, type, name)));
    }

    /** The changes to managed objects of a type, deposed ones included, in the order of the plan. */
    public List<ResourceChange> changes(String type) {
        return resources.ofType(Mode.MANAGED, type);
    }

    /** The change of the current object at an address; empty when the plan has none. */
    public Optional<ResourceChange> change(Address address) {
        return view.change(address);
    }

    /** Who holds a value before the plan is applied. */
    public ValueIndex before() {
        return before;
    }

    /** Who holds a value after the plan is applied. */
    public ValueIndex after() {
        return after;
    }

    /** How many references and targets were looked at so far. */
    long work() {
        return resolver.work();
    }
}
