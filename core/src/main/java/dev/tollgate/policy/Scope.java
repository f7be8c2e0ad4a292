package dev.tollgate.policy;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a budget or a rule covers. A resource must match every kind of pattern that is given, and of each kind at least
 * one. In a pattern, {@code *} matches any text.
 *
 * @param addresses patterns for resource addresses
 * @param modules patterns for module paths, with the keys of module instances or without
 * @param regions patterns for region ids
 * @param specs patterns for instance specs
 * @param tags patterns for tags
 * @param projects patterns for project names
 */
public record Scope(
        List<String> addresses,
        List<String> modules,
        List<String> regions,
        List<String> specs,
        List<TagPattern> tags,
        List<String> projects) {
    /** All resources. */
    public static final Scope EVERYTHING = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A pattern for the value of a tag.
     *
     * @param key the key of the tag
     * @param value the pattern
     */
    public record TagPattern(String key, String value) {}

    /** Copies the lists. */
    public Scope {
        addresses = List.copyOf(addresses);
        modules = List.copyOf(modules);
        regions = List.copyOf(regions);
        specs = List.copyOf(specs);
        tags = List.copyOf(tags);
        projects = List.copyOf(projects);
    }

    /** True when it has no pattern, so that every resource is in it. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** True when it separates resources of one project. */
    public boolean isOfResources() {
        return !(addresses.isEmpty() && modules.isEmpty() && regions.isEmpty() && specs.isEmpty() && tags.isEmpty());
    }

    /** The same scope within one project. */
    public Scope ofProject(String project) {
        return new Scope(addresses, modules, regions, specs, tags, List.of(project));
    }

    /** True when resources of the project can be in scope; a plan outside of projects has no name. */
    boolean coversProject(@Nullable String project) {
        return projects.isEmpty() || (project != null && PossibleValues.matchesAny(project, projects));
    }

    /** Describes the scope in words that fit after "for". */
    public String words() {
        StringJoiner words = new StringJoiner(" and ");
        addWords(words, "address", addresses);
        addWords(words, "module", modules);
        addWords(words, "region", regions);
        addWords(words, "spec", specs);
        addWords(
                words,
                "tag",
                tags.stream().map(tag -> tag.key() + "=" + tag.value()).toList());
        addWords(words, "project", projects);
        return words.length() == 0 ? "everything" : words.toString();
    }

    private static void addWords(StringJoiner words, String kind, List<String> patterns) {
        if (!patterns.isEmpty()) {
            words.add(kind + " " + String.join(" or ", patterns));
        }
    }
}
