package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import dev.tollgate.policy.TaggedResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resources with tags have the required tags. */
final class RequiredTags implements Rule {
    static final String ID = "required-tags";

    private static final List<String> ANY_VALUE = List.of("*");

    private final Map<String, List<String>> required;
    private final List<String> types;

    RequiredTags(Fields fields, Set<String> taggedTypes) {
        Form<String> type = Form.oneOf(taggedTypes.stream().collect(Collectors.toMap(each -> each, each -> each)));
        required = readTags(fields);
        types = RuleParameters.readPatterns(fields, "types", type);
    }

    @Override
    public String title() {
        return "tags: " + String.join(", ", required.keySet());
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        List<RuleFinding> findings = new ArrayList<>();
        for (TaggedResource resource : plan.tagged()) {
            if (types.isEmpty() || types.contains(resource.address().type())) {
                RuleSubject.of(resource.attributes(), scope)
                        .ifPresent(subject -> required.forEach((key, patterns) ->
                                check(resource, subject, key, patterns).ifPresent(findings::add)));
            }
        }
        return findings;
    }

    private static Optional<RuleFinding> check(
            TaggedResource resource, RuleSubject subject, String key, List<String> patterns) {
        Map<String, PossibleValues> tags = resource.tags();
        PossibleValues found = tags == null ? PossibleValues.ANY : tags.getOrDefault(key, PossibleValues.NONE);
        boolean isAnyValue = tags != null && found.open() && patterns.contains("*");
        if (isAnyValue || (!found.open() && found.match(patterns) == ScopeMembership.IN)) {
            return Optional.empty();
        }
        if (found.open()) {
            return Optional.of(subject.undecided("The tag " + key + " is not known until apply.", ""));
        }
        if (found.values().isEmpty()) {
            return Optional.of(subject.breach("The tag " + key + " is missing.", "Add the tag " + key + "."));
        }
        return Optional.of(subject.breach(
                "The tag " + key + " has a value that is not allowed.", "Use " + String.join(" or ", patterns) + "."));
    }

    /** Reads a list of keys, or keys with patterns for their values. */
    private static Map<String, List<String>> readTags(Fields fields) {
        Node node = fields.required("tags");
        Map<String, List<String>> tags = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                tags.put(entry.key(), RuleParameters.readPatterns(entry.value(), Form.TEXT, fields));
            }
        } else {
            List<Node> keys = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
            keys.forEach(key -> tags.put(Form.TEXT.read(key, fields.problems()), ANY_VALUE));
        }
        return tags;
    }
}
