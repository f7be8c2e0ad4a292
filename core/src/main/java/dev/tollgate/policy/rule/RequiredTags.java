package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputBuilder;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import dev.tollgate.policy.TaggedResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can have tags has some tags. */
final class RequiredTags implements Rule {
    static final String ID = "required-tags";

    private static final Form<String> TYPE = Form.oneOf(PolicyInputBuilder.tagged());

    private final Map<String, List<String>> required;
    private final List<String> types;

    RequiredTags(Fields fields) {
        required = tags(fields);
        types = RuleParameters.of(fields, "types", TYPE);
    }

    @Override
    public String title() {
        return "tags: " + String.join(", ", required.keySet());
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        return plan.tagged().stream()
                .filter(tagged ->
                        types.isEmpty() || types.contains(tagged.address().type()))
                .flatMap(tagged -> RuleSubject.of(tagged.traits(), scope).stream()
                        .flatMap(subject -> required.entrySet().stream()
                                .flatMap(tag -> judge(tagged, subject, tag.getKey(), tag.getValue()).stream())))
                .toList();
    }

    private static Optional<RuleFinding> judge(
            TaggedResource tagged, RuleSubject subject, String key, List<String> patterns) {
        Map<String, PossibleValues> tags = tagged.tags();
        PossibleValues found = tags == null ? PossibleValues.ANY : tags.getOrDefault(key, PossibleValues.NONE);
        if (found.open()) {
            return tags != null && patterns.contains("*")
                    ? Optional.empty()
                    : Optional.of(subject.undecided("The tag " + key + " is not known until apply.", ""));
        }
        if (found.fitting(patterns) == ScopeMembership.IN) {
            return Optional.empty();
        }
        return Optional.of(
                found.values().isEmpty()
                        ? subject.breach("The tag " + key + " is missing.", "Add the tag " + key + ".")
                        : subject.breach(
                                "The tag " + key + " has a value that is not allowed.",
                                "Use " + String.join(" or ", patterns) + "."));
    }

    /** A list of keys, or keys with the values that they may have. */
    private static Map<String, List<String>> tags(Fields fields) {
        Node node = fields.required("tags");
        Map<String, List<String>> tags = new LinkedHashMap<>();
        node.fold(
                        scalar -> Stream.of(Map.entry(Form.TEXT.read(scalar, fields.problems()), List.of("*"))),
                        sequence -> sequence.items().stream()
                                .map(item -> Map.entry(Form.TEXT.read(item, fields.problems()), List.of("*"))),
                        mapping -> mapping.entries().stream()
                                .map(entry ->
                                        Map.entry(entry.key(), RuleParameters.read(entry.value(), Form.TEXT, fields))))
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        return tags;
    }
}
