package dev.tollgate.policy;

import java.util.List;
import java.util.StringJoiner;

/**
 * Which resources a budget or a rule is about: those that fit every kind of pattern that is given, and of each kind at least one. In a
 * pattern, {@code *} stands for anything.
 *
 * @param addresses addresses of resources
 * @param modules module paths, without the keys of their instances or with them
 * @param regions region ids
 * @param specs instance specs
 * @param tags tags
 * @param projects names of projects
 */
public record Scope(
        List<String> addresses,
        List<String> modules,
        List<String> regions,
        List<String> specs,
        List<Tag> tags,
        List<String> projects) {
    /** All resources. */
    public static final Scope EVERYTHING = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A tag.
     *
     * @param key its key
     * @param value a pattern for its value
     */
    public record Tag(String key, String value) {}

    /** Copies the lists. */
    public Scope {
        addresses = List.copyOf(addresses);
        modules = List.copyOf(modules);
        regions = List.copyOf(regions);
        specs = List.copyOf(specs);
        tags = List.copyOf(tags);
        projects = List.copyOf(projects);
    }

    /** True when it tells resources of one project apart. */
    public boolean isOfResources() {
        return !(addresses.isEmpty() && modules.isEmpty() && regions.isEmpty() && specs.isEmpty() && tags.isEmpty());
    }

    /** Which resources, in words that fit behind "for". */
    public String words() {
        StringJoiner words = new StringJoiner(" and ");
        add(words, "address", addresses);
        add(words, "module", modules);
        add(words, "region", regions);
        add(words, "spec", specs);
        add(
                words,
                "tag",
                tags.stream().map(tag -> tag.key() + "=" + tag.value()).toList());
        add(words, "project", projects);
        return words.length() == 0 ? "everything" : words.toString();
    }

    private static void add(StringJoiner words, String kind, List<String> patterns) {
        if (!patterns.isEmpty()) {
            words.add(kind + " " + String.join(" or ", patterns));
        }
    }
}
