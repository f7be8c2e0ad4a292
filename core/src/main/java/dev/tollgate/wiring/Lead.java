package dev.tollgate.wiring;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.function.Function;

/** Where one reference leads: to a finding, or to questions that must be answered first. */
interface Lead {
    /** What must be answered first. */
    List<Question> asks();

    /** What the reference leads to, by the answers. */
    Finding conclude(Function<Question, Finding> answers, int limit);

    /** A lead that ends here. */
    record Found(Finding finding) implements Lead {
        @Override
        public List<Question> asks() {
            return List.of();
        }

        @Override
        public Finding conclude(Function<Question, Finding> answers, int limit) {
            return finding;
        }
    }

    /** A lead that goes on to one of several expressions, of each of which the same members are selected. */
    record Follow(List<Branch> branches, List<Member> rest) implements Lead {
        @Override
        public List<Question> asks() {
            return branches.stream().map(Branch::question).toList();
        }

        @Override
        public Finding conclude(Function<Question, Finding> answers, int limit) {
            List<Finding> findings = branches.stream()
                    .map(branch -> branch.conclude(answers.apply(branch.question())))
                    .toList();
            return Findings.either(findings, limit).member(rest);
        }
    }

    /** One expression to go on to, and the hop that leads there. */
    record Branch(Question question, Hop hop) {
        /** A constant on the way is a plain value, which may be a name in a text. */
        Finding conclude(Finding answer) {
            ConfigNode.Expression expression = question.expression();
            Value constant = expression.constant();
            boolean plain = expression.references().isEmpty() && (constant == null || PlainValue.mayBeName(constant));
            return plain ? Finding.text(hop.what()) : answer.via(hop);
        }
    }
}
