package dev.tollgate.reference;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.function.Function;

/** Where one reference leads: to a finding, or to questions that must be answered first. */
interface NextStep {
    /** What must be answered first. */
    List<ReferenceQuery> asks();

    /** What the reference leads to, by the answers. */
    PossibleTargets conclude(Function<ReferenceQuery, PossibleTargets> answers, int limit);

    /** A lead that ends here. */
    record Found(PossibleTargets finding) implements NextStep {
        @Override
        public List<ReferenceQuery> asks() {
            return List.of();
        }

        @Override
        public PossibleTargets conclude(Function<ReferenceQuery, PossibleTargets> answers, int limit) {
            return finding;
        }
    }

    /** A lead that goes on to one of several expressions, of each of which the same members are selected. */
    record Follow(List<Branch> branches, List<ValueMember> rest) implements NextStep {
        @Override
        public List<ReferenceQuery> asks() {
            return branches.stream().map(Branch::question).toList();
        }

        @Override
        public PossibleTargets conclude(Function<ReferenceQuery, PossibleTargets> answers, int limit) {
            List<PossibleTargets> findings = branches.stream()
                    .map(branch -> branch.conclude(answers.apply(branch.question())))
                    .toList();
            return TargetUnion.either(findings, limit).member(rest);
        }
    }

    /** One expression to go on to, and the hop that leads there. */
    record Branch(ReferenceQuery question, ReferenceStep hop) {
        /** A constant on the way is a plain value, which may be a name in a text. */
        PossibleTargets conclude(PossibleTargets answer) {
            ConfigNode.Expression expression = question.expression();
            Value constant = expression.constant();
            boolean plain = expression.references().isEmpty() && (constant == null || PlainValue.mayBeName(constant));
            return plain ? PossibleTargets.text(hop.what()) : answer.via(hop);
        }
    }
}
