package dev.tollgate.policy.rule;

import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.ScopeMembership;
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
record AllowedPatterns(String what, String attribute, List<String> allowed) {
    AllowedPatterns {
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
    Optional<RuleFinding> judge(PossibleValues found, String shown, RuleSubject subject) {
        ScopeMembership fits = found.fitting(allowed);
        if (fits == ScopeMembership.IN || found.equals(PossibleValues.NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                fits == ScopeMembership.OUT
                        ? subject.breach("The " + what + " is " + shown + ".", "Use " + words() + ".")
                        : subject.undecided(
                                "The " + what + " is " + (found.open() ? "not known" : "one of " + shown) + ".",
                                "Set " + attribute + " to something that is known when planning."));
    }

    private String words() {
        return (allowed.size() == 1 ? "" : "one of ") + String.join(", ", allowed);
    }

    static String words(PossibleValues found) {
        return String.join(" or ", new TreeSet<>(found.values()));
    }
}
