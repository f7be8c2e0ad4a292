package dev.tollgate.wiring;

import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import java.util.List;

/** One thing that an expression refers to, as its group of long and short forms in the plan tells. */
sealed interface Reference {
    /** As it is written in the configuration, as far as the plan keeps it. */
    String text();

    /** {@code var.name}, with what of it is selected. */
    record Variable(String text, String name, List<Member> rest) implements Reference {}

    /** {@code each.value}, with what of it is selected. */
    record EachValue(String text, List<Member> rest) implements Reference {}

    /** {@code local.name}: plans do not show what it is. */
    record Local(String text) implements Reference {}

    /** {@code each.key}, {@code count.index}, {@code path}, {@code terraform}, {@code self}: refers to no other resource. */
    record Plain(String text) implements Reference {}

    /** An output of one module instance, with what of it is selected. */
    record Output(String text, String call, InstanceKey key, String output, List<Member> rest) implements Reference {}

    /** Any output of the module: of one instance, or of all where the key is {@link InstanceKey#UNDECIDED}. */
    record WholeModule(String text, String call, InstanceKey key) implements Reference {}

    /** A resource: one instance, or all where the key is {@link InstanceKey#UNDECIDED} because the plan does not keep which. */
    record Resource(String text, Mode mode, String type, String name, InstanceKey key, List<Member> attribute)
            implements Reference {}

    /** Not a reference that this version knows. */
    record Unreadable(String text) implements Reference {}

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
