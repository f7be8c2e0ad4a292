package dev.tollgate.wiring;

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
                    .map(branch -> answers.apply(branch.question()).via(branch.hop()))
                    .toList();
            return Findings.either(findings, limit).member(rest);
        }
    }

    /** One expression to go on to, and the hop that leads there. */
    record Branch(Question question, Hop hop) {}
}
