package dev.tollgate.policy.rule;

import dev.tollgate.policy.Candidates;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Membership;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Something that must fit one of some patterns.
 *
 * @param what what it is, in words
 * @param attribute the attribute that sets it
 * @param allowed the patterns
 */
record Choice(String what, String attribute, List<String> allowed) {
    Choice {
        allowed = List.copyOf(allowed);
    }

    String title() {
        return what + ": " + words();
    }

    /**
     * What breaks it, if anything does.
     *
     * @param shown what was found, in words; it may not be shown as it is
     */
    Optional<Finding> judge(Candidates found, String shown, Subject subject) {
        Membership fits = found.fitting(allowed);
        if (fits == Membership.IN || found.equals(Candidates.NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                fits == Membership.OUT
                        ? subject.breach("The " + what + " is " + shown + ".", "Use " + words() + ".")
                        : subject.undecided(
                                "The " + what + " is " + (found.open() ? "not known" : "one of " + shown) + ".",
                                "Set " + attribute + " to something that is known when planning."));
    }

    private String words() {
        return (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
    }

    static String words(Candidates found) {
        return String.join(" or ", new TreeSet<>(found.values()));
    }
}
