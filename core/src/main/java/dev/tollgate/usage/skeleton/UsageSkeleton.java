package dev.tollgate.usage.skeleton;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.usage.AddressPattern;
import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageSubject;
import dev.tollgate.usage.skeleton.SkeletonEntry.Worth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes usage files to be filled in, and brings filled ones up to date. Every parameter that it writes is in a comment, so that it
 * declares nothing until somebody removes the {@code #}. What somebody else wrote stays as it is, in its order; only these change:
 *
 * <ul>
 *   <li>keys and parameters that are missing are added, unless the key stands in a comment;
 *   <li>comments on parameters that were written here say what the parameters are worth now;
 *   <li>keys that match nothing are marked, and the marks of those that match again removed.
 * </ul>
 */
public final class UsageSkeleton {
    private static final String HEAD = """
            # How much is used, which no Terraform plan shows. Remove the # before the parameters that you know, and
            # fill them in; what is left out counts as not known. Instead of monthly_hours there are lifetime_hours
            # and schedule; instead of monthly_response_gb there is average_response_kb with monthly_requests, and
            # instead of monthly_request_gb average_request_kb. To bring this file up to date with another plan:
            #   tollgate usage PLAN --out FILE
            version: 0.1
            """;
    private static final String UNUSED = "no figure depends on it now";

    private final SkeletonText text;
    private final SkeletonOutline outline;
    private final List<SkeletonEntry> entries;
    private final Map<SkeletonBlock, Map<UsageFact<?>, Worth>> wanted = new LinkedHashMap<>();
    private final List<SkeletonEntry> fresh = new ArrayList<>();

    private UsageSkeleton(String text, String source, List<SkeletonEntry> entries) {
        this.text = new SkeletonText(text);
        this.outline = SkeletonOutline.of(text, source, this.text);
        this.entries = entries;
    }

    /**
     * The file with all entries.
     *
     * @param existing the file as it is, or null for a new one
     * @param source its name
     * @param entries the keys to have, in the order in which they are added
     * @param subjects all resources that usage is asked for
     * @throws UnusableInputException when the file is laid out so that nothing can be added
     */
    public static String of(
            @Nullable String existing, String source, List<SkeletonEntry> entries, Collection<UsageSubject> subjects) {
        boolean isNew = existing == null || existing.isBlank();
        String before = existing == null || isNew ? HEAD : existing;
        UsageSkeleton skeleton = new UsageSkeleton(before, source, entries);
        Map<String, SkeletonEntry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        Set<SkeletonBlock> matched = skeleton.outline.matched(subjects);
        matched.forEach(block -> skeleton.refresh(block, byKey.get(skeleton.outline.canonical(block))));
        skeleton.add(subjects);
        skeleton.outline.marks(skeleton.text, matched);
        return checked(before, skeleton.text.toString(), source);
    }

    /** What was added says nothing yet, unless the file is laid out in a way in which lines mean something else. */
    private static String checked(String before, String after, String source) {
        List<String> said = SkeletonOutline.says(before, source);
        try {
            if (SkeletonOutline.says(after, source).equals(said)) {
                return after;
            }
        } catch (UnusableInputException broken) {
            // The file itself could be read, so it is what was added.
        }
        throw unchangeable(source);
    }

    /** Says what the parameters of an exact key are worth now, where that is said in comments of ours. */
    private void refresh(SkeletonBlock block, @Nullable SkeletonEntry entry) {
        if (!outline.isExact(block)) {
            return;
        }
        Map<String, String> worths = new HashMap<>();
        if (entry != null) {
            entry.parameters().forEach(worth -> worths.put(worth.parameter(), worth.worth()));
        }
        for (int i = block.first() + 1; i < block.end(); i++) {
            int at = i;
            SkeletonLine.of(text.line(i))
                    .flatMap(line -> line.saying(
                            worths.getOrDefault(line.row().parameter().name(), UNUSED)))
                    .ifPresent(line -> text.replace(at, line));
        }
    }

    private void add(Collection<UsageSubject> subjects) {
        Map<String, UsageSubject> byKey = new HashMap<>();
        subjects.forEach(subject -> byKey.put(AddressPattern.canonical(subject.address()), subject));
        for (SkeletonEntry entry : entries) {
            if (!entry.missing().isEmpty()) {
                Optional<SkeletonBlock> block = entry.address().isEmpty()
                        ? outline.typeDefault(entry.type())
                        : Optional.ofNullable(byKey.get(entry.key())).flatMap(outline::nearest);
                block.ifPresentOrElse(there -> want(there, entry), () -> addKey(entry));
            }
        }
        wanted.forEach((block, worths) ->
                text.add(block.end(), lines(" ".repeat(block.innerIndent()), List.copyOf(worths.values()))));
        for (String section : outline.sectionsThatAreThereFirst()) {
            List<SkeletonEntry> keys = fresh.stream()
                    .filter(entry -> entry.section().equals(section))
                    .toList();
            if (!keys.isEmpty()) {
                outline.addTo(section, text, indent -> keys(keys, indent));
            }
        }
    }

    /** Wildcards speak for several resources, so that nothing is said of the worth of their parameters. */
    private void want(SkeletonBlock block, SkeletonEntry entry) {
        if (!block.open()) {
            return;
        }
        Set<UsageFact<?>> there = block.facts(text);
        boolean exact = outline.isExact(block);
        for (Worth worth : entry.missing()) {
            UsageFact<?> fact = ParameterTable.BUNDLED
                    .row(worth.parameter())
                    .orElseThrow()
                    .parameter()
                    .fact();
            if (!there.contains(fact)) {
                wanted.computeIfAbsent(block, none -> new LinkedHashMap<>())
                        .putIfAbsent(fact, exact ? worth : new Worth(worth.parameter(), "", true));
            }
        }
    }

    private void addKey(SkeletonEntry entry) {
        if (!outline.isCommentedOut(entry)) {
            fresh.add(entry);
        }
    }

    private static List<String> keys(List<SkeletonEntry> entries, String indent) {
        List<String> lines = new ArrayList<>();
        for (SkeletonEntry entry : entries) {
            lines.add(indent + SkeletonLine.key(entry.key()));
            lines.addAll(lines(indent + "  ", entry.missing()));
        }
        return lines;
    }

    private static List<String> lines(String indent, List<Worth> worths) {
        return worths.stream().map(worth -> SkeletonLine.open(indent, worth)).toList();
    }

    private static UnusableInputException unchangeable(String source) {
        return new UnusableInputException(new Problem(
                "usage-layout",
                Place.whole(source),
                "nothing can be added to this file as it is laid out",
                "every key on a line of its own",
                "Write it without braces"));
    }
}
