package dev.tollgate.policy.cel;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.RuntimeEquality;
import dev.cel.runtime.RuntimeHelpers;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import dev.cel.runtime.standard.CelStandardOverload;
import dev.cel.runtime.standard.ContainsFunction.ContainsOverload;
import dev.cel.runtime.standard.EndsWithFunction.EndsWithOverload;
import dev.cel.runtime.standard.EqualsOperator.EqualsOverload;
import dev.cel.runtime.standard.InOperator.InOverload;
import dev.cel.runtime.standard.MatchesFunction.MatchesOverload;
import dev.cel.runtime.standard.NotEqualsOperator.NotEqualsOverload;
import dev.cel.runtime.standard.StartsWithFunction.StartsWithOverload;
import java.util.Map;
import java.util.stream.Stream;

/** The standard functions whose work grows with their values, each with the work counted that it does. */
final class BoundedFunctions {
    /** What a function does before and after the language's own. */
    private interface Bound {
        Object apply(CelFunctionOverload standard, Object[] arguments) throws CelEvaluationException;
    }

    private final CelOptions options;
    private final WorkLimit limit;
    private final Map<CelStandardOverload, Bound> bounds;

    BoundedFunctions(CelOptions options, WorkLimit limit) {
        this.options = options;
        this.limit = limit;
        this.bounds = Map.ofEntries(
                Map.entry(AddOverload.ADD_STRING, this::add),
                Map.entry(AddOverload.ADD_LIST, this::add),
                Map.entry(MatchesOverload.MATCHES, this::match),
                Map.entry(MatchesOverload.MATCHES_STRING, this::match),
                Map.entry(ContainsOverload.CONTAINS_STRING, this::walk),
                Map.entry(StartsWithOverload.STARTS_WITH_STRING, this::walk),
                Map.entry(EndsWithOverload.ENDS_WITH_STRING, this::walk),
                Map.entry(EqualsOverload.EQUALS, this::walk),
                Map.entry(NotEqualsOverload.NOT_EQUALS, this::walk),
                Map.entry(InOverload.IN_LIST, this::walk));
    }

    /** The standard functions that need no bound. */
    CelStandardFunctions others() {
        return CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !bounds.containsKey(overload))
                .build();
    }

    /** The functions with a bound. */
    ImmutableSet<CelFunctionBinding> bindings() {
        RuntimeEquality equality = RuntimeEquality.create(RuntimeHelpers.create(), options);
        return bounds.entrySet().stream()
                .map(each -> bounded(each.getKey().newFunctionBinding(options, equality), each.getValue()))
                .collect(toImmutableSet());
    }

    // The count is of one evaluation at a time, and no result depends on it but the failure.
    @SuppressWarnings("Immutable")
    private static CelFunctionBinding bounded(CelFunctionBinding standard, Bound bound) {
        CelFunctionOverload definition = standard.getDefinition();
        return CelFunctionBinding.from(
                standard.getOverloadId(), standard.getArgTypes(), arguments -> bound.apply(definition, arguments));
    }

    private Object walk(CelFunctionOverload standard, Object[] arguments) throws CelEvaluationException {
        Stream.of(arguments).forEach(limit::chargeWalk);
        return standard.apply(arguments);
    }

    private Object add(CelFunctionOverload standard, Object[] arguments) throws CelEvaluationException {
        Object sum = standard.apply(arguments);
        limit.chargeSum(arguments[0], arguments[1], sum);
        return sum;
    }

    private Object match(CelFunctionOverload standard, Object[] arguments) throws CelEvaluationException {
        String text = String.valueOf(arguments[0]);
        String pattern = String.valueOf(arguments[1]);
        long size = PatternSize.of(pattern);
        if (size > CelLanguage.MOST_REGEX) {
            throw new RefusedException("a pattern is too large", CelErrorCode.INVALID_ARGUMENT);
        }
        limit.charge(size * (text.length() + 1L));
        return standard.apply(arguments);
    }
}
