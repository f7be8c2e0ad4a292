package dev.tollgate.usage;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.usage.ParameterTable.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a usage file strictly: whatever is not understood is a problem or a diagnostic. */
public final class UsageFileReader {
    /** The key of the defaults by resource type. */
    public static final String TYPE_DEFAULTS = "resource_type_default_usage";
    /** The key of the entries by address. */
    public static final String RESOURCES = "resource_usage";

    private static final List<String> KEYS = List.of("version", "units", TYPE_DEFAULTS, RESOURCES);
    private static final Form<String> VERSION = Form.oneOf(Map.of("0.1", "0.1"));
    private static final Form<VolumeUnits> UNITS = Form.oneOf(
            Map.of(VolumeUnits.BINARY.id(), VolumeUnits.BINARY, VolumeUnits.DECIMAL.id(), VolumeUnits.DECIMAL));

    private final EntryReader entries;
    private final ParameterTable table;
    private final Problems problems = new Problems();
    private final List<Diagnostic> unknownKeys = new ArrayList<>();

    private UsageFileReader(ParameterTable table) {
        this.table = table;
        this.entries = new EntryReader(table, problems);
    }

    static UsageFile read(Node document, ParameterTable table) {
        return new UsageFileReader(table).file(document);
    }

    private UsageFile file(Node document) {
        Fields fields = Fields.of(document, "a usage file", problems);
        fields.required("version", VERSION);
        VolumeUnits units = fields.optional("units", UNITS).orElse(VolumeUnits.BINARY);
        Map<String, UsageEntry> typeDefaults = typeDefaults(fields.entries(TYPE_DEFAULTS));
        Map<AddressPattern, UsageEntry> resources = resources(fields.entries(RESOURCES));
        fields.unread().forEach(this::unknownSection);
        return problems.resultOf(() -> new UsageFile(units, typeDefaults, resources, unknownKeys));
    }

    private Map<String, UsageEntry> typeDefaults(List<Node.Entry> section) {
        Map<String, UsageEntry> byType = new LinkedHashMap<>();
        for (Node.Entry entry : section) {
            if (table.types().contains(entry.key())) {
                byType.put(entry.key(), entries.entry(entry, entry.key(), Scope.TYPE_DEFAULT));
            } else {
                unknownKey(entry, entry.key());
            }
        }
        return byType;
    }

    private Map<AddressPattern, UsageEntry> resources(List<Node.Entry> section) {
        Map<AddressPattern, UsageEntry> byPattern = new LinkedHashMap<>();
        Map<String, UsageEntry> byText = new LinkedHashMap<>();
        for (Node.Entry entry : section) {
            Optional<AddressPattern> parsed = AddressPattern.parse(entry.key());
            if (parsed.filter(pattern -> table.types().contains(pattern.type())).isEmpty()) {
                unknownKey(entry, parsed.map(AddressPattern::type).orElse(""));
                continue;
            }
            AddressPattern pattern = parsed.get();
            UsageEntry read = entries.entry(entry, pattern.type(), Scope.RESOURCE);
            UsageEntry before = byText.putIfAbsent(pattern.text(), read);
            if (before == null) {
                byPattern.put(pattern, read);
            } else {
                String found =
                        "'" + entry.key() + "' names the same as '" + before.key() + "' (" + before.place() + ")";
                problems.add(EntryReader.CONTRADICTION, entry.place(), found, "", "Keep one of them");
            }
        }
        return byPattern;
    }

    private void unknownSection(Node.Entry entry) {
        problems.add(
                DiagnosticCode.USAGE_UNKNOWN_KEY.id(),
                entry.place(),
                "a usage file has no key '" + entry.key() + "'",
                "one of " + String.join(", ", KEYS),
                NearestName.question(entry.key(), KEYS));
    }

    /** A key whose type has no usage parameters; an empty type stands for what is no address at all. */
    private void unknownKey(Node.Entry entry, String type) {
        String what = type.isEmpty()
                ? "' is no address of a resource, and no pattern of one"
                : "' is of a resource type that has no usage parameters";
        String cure = NearestName.question(type.isEmpty() ? entry.key() : type, table.types());
        unknownKeys.add(Diagnostic.of(
                DiagnosticCode.USAGE_UNKNOWN_KEY,
                null,
                entry.place() + ": '" + entry.key() + what,
                cure.isEmpty() ? "Usage counts on " + String.join(", ", table.types()) + "." : cure));
    }
}
