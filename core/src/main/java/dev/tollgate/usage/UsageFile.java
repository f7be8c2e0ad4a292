package dev.tollgate.usage;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A usage file. Every fact is looked up by itself, in the most specific entry that declares it: an exact address, then the most specific
 * wildcard, then the default of the type. Immutable.
 */
public final class UsageFile {
    /** No file. */
    public static final UsageFile NONE = new UsageFile(VolumeUnits.BINARY, Map.of(), Map.of(), List.of());

    private final VolumeUnits units;
    private final List<UsageEntry> all;
    private final UsageEntries entries;
    private final List<Diagnostic> unknownKeys;

    UsageFile(
            VolumeUnits units,
            Map<String, UsageEntry> typeDefaults,
            Map<AddressPattern, UsageEntry> resources,
            List<Diagnostic> unknownKeys) {
        this.units = units;
        this.all = Stream.concat(typeDefaults.values().stream(), resources.values().stream())
                .toList();
        this.entries = new UsageEntries(typeDefaults, resources);
        this.unknownKeys = List.copyOf(unknownKeys);
    }

    /**
     * The file.
     *
     * @param input the bytes; not closed
     * @param source the name of the file as the user gave it
     * @throws dev.tollgate.diagnostic.UnusableInputException with everything that is wrong with it
     * @throws IOException when the bytes cannot be read
     */
    public static UsageFile read(InputStream input, String source) throws IOException {
        return UsageFileReader.read(DocumentReader.read(input, source), ParameterTable.BUNDLED);
    }

    /** What KB and GB mean where calls times size is computed. */
    public VolumeUnits units() {
        return units;
    }

    /** What the file declares of the whole account, which stands among the defaults of groups. */
    public UsageDeclarations account() {
        return UsageDeclarations.of(entries.ofType(UsageEntries.GROUP).stream()
                .flatMap(entry -> entry.declared().get(UsageFact.OTHER_CALLS).stream())
                .toList());
    }

    /** What the file declares of a resource. */
    public UsageDeclarations declared(UsageSubject subject) {
        return UsageDeclarations.of(entries.of(subject).stream()
                .flatMap(entry -> entry.declared().all().stream())
                .toList());
    }

    /**
     * What the file says that means nothing: keys of which Tollgate knows no usage, and keys that match none of these resources. Neither
     * is an error, since one file may serve several plans.
     *
     * @param subjects all resources that usage is asked for
     */
    public List<Diagnostic> diagnostics(Collection<UsageSubject> subjects) {
        Set<UsageEntry> matched = new HashSet<>();
        subjects.forEach(subject -> matched.addAll(entries.matching(subject)));
        List<UsageEntry> unmatched =
                all.stream().filter(entry -> !matched.contains(entry)).toList();
        return Stream.concat(unknownKeys.stream(), UnmatchedKeys.diagnostics(unmatched, subjects).stream())
                .toList();
    }
}
