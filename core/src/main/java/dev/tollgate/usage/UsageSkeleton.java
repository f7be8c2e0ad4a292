package dev.tollgate.usage;

import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes usage files to be filled in. Everything it writes is a comment, so that it declares nothing until somebody removes the
 * {@code #}. What is already written stays as it is, line by line: only keys that are missing are added, where neither the key nor a
 * wildcard for it is there, be it in a comment.
 */
public final class UsageSkeleton {
    private static final String HEAD = """
            # How much is used, which no Terraform plan shows. Remove the # before a key and before the
            # parameters that you know, and fill them in; what is left out counts as not known.
            version: 0.1
            """;

    private UsageSkeleton() {}

    /**
     * The file with an entry for each key.
     *
     * @param existing the file as it is, or null for a new one
     * @param entries the keys to have, in the order in which they are added
     */
    public static String skeleton(@Nullable String existing, List<SkeletonEntry> entries) {
        SkeletonText text = new SkeletonText(existing == null || existing.isBlank() ? HEAD : existing);
        Set<String> named = new TreeSet<>(text.keys());
        UsageEntries patterns = patterns(named);
        for (String section : List.of(UsageFileReader.TYPE_DEFAULTS, UsageFileReader.RESOURCES)) {
            List<SkeletonEntry> missing = entries.stream()
                    .filter(entry -> entry.section().equals(section))
                    .filter(entry -> !named.contains(entry.key()) && !isMatched(entry, patterns))
                    .toList();
            if (!missing.isEmpty()) {
                text.add(section, indent -> lines(missing, indent));
            }
        }
        return text.toString();
    }

    private static UsageEntries patterns(Set<String> keys) {
        Map<AddressPattern, UsageEntry> entries = new LinkedHashMap<>();
        for (String key : keys) {
            AddressPattern.parse(key)
                    .ifPresent(
                            pattern -> entries.put(pattern, new UsageEntry(key, Place.whole(""), Declarations.NONE)));
        }
        return new UsageEntries(Map.of(), entries);
    }

    private static boolean isMatched(SkeletonEntry entry, UsageEntries patterns) {
        return entry.address()
                .filter(address ->
                        !patterns.of(new Subject(address, Optional.empty())).isEmpty())
                .isPresent();
    }

    private static List<String> lines(List<SkeletonEntry> entries, String indent) {
        List<String> lines = new ArrayList<>();
        for (SkeletonEntry entry : entries) {
            lines.add(indent + "# " + SkeletonText.quoted(entry.key()) + ":");
            entry.parameters().forEach(worth -> lines.add(indent + "# " + indent + parameter(worth)));
        }
        return lines;
    }

    private static String parameter(SkeletonEntry.Worth worth) {
        String meaning = ParameterTable.BUNDLED
                .row(worth.parameter())
                .map(ParameterTable.Row::meaning)
                .orElse("");
        String said =
                worth.worth().isEmpty() ? "" : "; " + worth.worth().lines().collect(joining(" "));
        return worth.parameter() + ": # " + meaning + said;
    }
}
