package dev.tollgate.reference;

import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import java.util.List;

/** One thing that an expression refers to, as its group of long and short forms in the plan tells. */
sealed interface ExpressionReference {
    /** As it is written in the configuration, as far as the plan keeps it. */
    String text();

    /** {@code var.name}, with what of it is selected. */
    record Variable(String text, String name, List<ValueMember> rest) implements ExpressionReference {}

    /** {@code each.value}, with what of it is selected. */
    record EachValue(String text, List<ValueMember> rest) implements ExpressionReference {}

    /** {@code local.name}: plans do not show what it is. */
    record Local(String text) implements ExpressionReference {}

    /** {@code each.key}, {@code count.index}, {@code path}, {@code terraform}, {@code self}: refers to no other resource. */
    record Plain(String text) implements ExpressionReference {}

    /** An output of one module instance, with what of it is selected. */
    record Output(String text, String call, InstanceKey key, String output, List<ValueMember> rest)
            implements ExpressionReference {}

    /** Any output of the module: of one instance, or of all where the key is {@link InstanceKey#UNDECIDED}. */
    record WholeModule(String text, String call, InstanceKey key) implements ExpressionReference {}

    /** A resource: one instance, or all where the key is {@link InstanceKey#UNDECIDED} because the plan does not keep which. */
    record Resource(String text, Mode mode, String type, String name, InstanceKey key, List<ValueMember> attribute)
            implements ExpressionReference {}

    /** Not a reference that this version knows. */
    record Unreadable(String text) implements ExpressionReference {}

    /** One function per case, so that a further case breaks the build. */
    interface Cases<T> {
        T variable(Variable reference);

        T eachValue(EachValue reference);

        T local(Local reference);

        T plain(Plain reference);

        T output(Output reference);

        T wholeModule(WholeModule reference);

        T resource(Resource reference);

        T unreadable(Unreadable reference);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Variable r) {
            return cases.variable(r);
        }
        if (this instanceof Resource r) {
            return cases.resource(r);
        }
        if (this instanceof Output r) {
            return cases.output(r);
        }
        if (this instanceof EachValue r) {
            return cases.eachValue(r);
        }
        if (this instanceof Local r) {
            return cases.local(r);
        }
        if (this instanceof Plain r) {
            return cases.plain(r);
        }
        return this instanceof WholeModule r ? cases.wholeModule(r) : cases.unreadable((Unreadable) this);
    }
}
