package dev.tollgate.usage.skeleton;

import static java.util.Comparator.comparing;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import dev.tollgate.usage.AddressPattern;
import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageEntries;
import dev.tollgate.usage.UsageEntry;
import dev.tollgate.usage.UsageFileReader;
import dev.tollgate.usage.UsageSubject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the keys of a usage file stand, and what they match. */
final class SkeletonOutline {
    private static final String MARK = "# no resource of the plan matches this key:";
    private static final int STEP = 2;

    private final Map<String, SkeletonBlock> sections = new HashMap<>();
    private final Map<Place, SkeletonBlock> resources = new LinkedHashMap<>();
    private final Map<SkeletonBlock, AddressPattern> patterns = new HashMap<>();
    private final Map<String, SkeletonBlock> typeDefaults = new LinkedHashMap<>();
    private final UsageEntries entries;
    private final UsageEntries commentedOut;

    private SkeletonOutline(Node document, SkeletonText text) {
        for (Node.Entry section : entries(document)) {
            SkeletonBlock block = SkeletonBlock.of(section, text);
            sections.put(section.key(), block);
        }
        of(UsageFileReader.TYPE_DEFAULTS, text)
                .forEach(block -> typeDefaults.put(block.entry().key(), block));
        for (SkeletonBlock block : of(UsageFileReader.RESOURCES, text)) {
            AddressPattern.parse(block.entry().key()).ifPresent(pattern -> {
                resources.put(block.entry().place(), block);
                patterns.put(block, pattern);
            });
        }
        this.entries = new UsageEntries(Map.of(), entries());
        this.commentedOut = new UsageEntries(Map.of(), SkeletonComments.keys(text));
    }

    static SkeletonOutline of(String text, String source, SkeletonText lines) {
        return new SkeletonOutline(document(text, source), lines);
    }

    /** Everything that a file declares, so that it can be compared with what it declared before. */
    static List<String> says(String text, String source) {
        List<String> says = new ArrayList<>();
        for (Node.Entry section : entries(document(text, source))) {
            collect(section.key(), section.value(), says);
        }
        return says;
    }

    /** The keys that match a resource. */
    Set<SkeletonBlock> matched(Collection<UsageSubject> subjects) {
        Set<SkeletonBlock> matched = new LinkedHashSet<>();
        for (UsageSubject subject : subjects) {
            entries.of(subject).forEach(entry -> matched.add(resources.get(entry.place())));
            UsageEntries.defaultTypes(subject).forEach(type -> typeDefault(type).ifPresent(matched::add));
        }
        return matched;
    }

    /** The key that speaks for a resource before all others. */
    Optional<SkeletonBlock> nearest(UsageSubject subject) {
        return entries.of(subject).stream()
                .map(entry -> resources.get(entry.place()))
                .findFirst();
    }

    Optional<SkeletonBlock> typeDefault(String type) {
        return Optional.ofNullable(typeDefaults.get(type));
    }

    /** True where a key is no wildcard. */
    boolean isExact(SkeletonBlock block) {
        AddressPattern pattern = patterns.get(block);
        return pattern == null || pattern.isExact();
    }

    /** The key in the form in which a {@link SkeletonEntry} has it. */
    String canonical(SkeletonBlock block) {
        AddressPattern pattern = patterns.get(block);
        return pattern == null ? block.entry().key() : pattern.text();
    }

    boolean isCommentedOut(SkeletonEntry entry) {
        return entry.address()
                .filter(address -> !commentedOut
                        .of(new UsageSubject(address, Optional.empty()))
                        .isEmpty())
                .isPresent();
    }

    /** Marks the keys that match nothing, and no others. */
    void marks(SkeletonText text, Set<SkeletonBlock> matched) {
        List<SkeletonBlock> all = new ArrayList<>(resources.values());
        typeDefaults.values().stream()
                .filter(block ->
                        ParameterTable.BUNDLED.types().contains(block.entry().key()))
                .forEach(all::add);
        for (SkeletonBlock block : all) {
            int above = block.first() - 1;
            boolean marked = above >= 0 && text.line(above).strip().equals(MARK);
            if (matched.contains(block) && marked) {
                text.remove(above);
            } else if (!matched.contains(block) && !marked) {
                text.add(block.first(), List.of(" ".repeat(block.indent()) + MARK));
            }
        }
    }

    /** The sections, in the order in which keys are added: what is added to the end of one must not stand below another. */
    List<String> sectionsThatAreThereFirst() {
        return Stream.of(UsageFileReader.TYPE_DEFAULTS, UsageFileReader.RESOURCES)
                .sorted(comparing(section -> !sections.containsKey(section)))
                .toList();
    }

    /** Adds keys at the end of a section, which is made where there is none. */
    void addTo(String section, SkeletonText text, Function<String, List<String>> keys) {
        SkeletonBlock block = sections.get(section);
        if (block == null) {
            text.add(text.size(), List.of("", section + ":"));
            text.add(text.size(), keys.apply(" ".repeat(STEP)));
            return;
        }
        if (!block.open() && block.entries().isEmpty()) {
            text.replace(
                    block.first(),
                    text.line(block.first()).replaceFirst("\\{\\s*\\}", "").stripTrailing());
        }
        text.add(block.end(), keys.apply(" ".repeat(block.innerIndent())));
    }

    private List<SkeletonBlock> of(String section, SkeletonText text) {
        SkeletonBlock block = sections.get(section);
        return block == null
                ? List.of()
                : block.entries().stream()
                        .map(entry -> SkeletonBlock.of(entry, text))
                        .toList();
    }

    private Map<AddressPattern, UsageEntry> entries() {
        Map<AddressPattern, UsageEntry> byPattern = new LinkedHashMap<>();
        resources.forEach((place, block) ->
                byPattern.put(patterns.get(block), new UsageEntry(block.entry().key(), place, UsageDeclarations.NONE)));
        return byPattern;
    }

    private static void collect(String path, Node node, List<String> says) {
        node.fold(
                scalar -> !scalar.isNull() && says.add(path + ": " + scalar.text()),
                sequence -> says.add(path + ": a list"),
                mapping -> {
                    mapping.entries().forEach(entry -> collect(path + "/" + entry.key(), entry.value(), says));
                    return true;
                });
    }

    private static List<Node.Entry> entries(Node node) {
        return node.fold(scalar -> List.of(), sequence -> List.of(), Node.Mapping::entries);
    }

    private static Node document(String text, String source) {
        try {
            return DocumentReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
