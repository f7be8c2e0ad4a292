package dev.tollgate.usage.skeleton;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.usage.AddressPattern;
import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that stand in comments of a usage file: somebody knows of them and wants nothing said of them. */
final class SkeletonComments {
    private static final Pattern KEY = Pattern.compile("\\s*#[\\s#]*(?:'(.+)'|\"(.+)\"|(\\S.*?))\\s*:(?:\\s.*)?");

    private SkeletonComments() {}

    static Map<AddressPattern, UsageEntry> keys(SkeletonText text) {
        Map<AddressPattern, UsageEntry> keys = new LinkedHashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Matcher matcher = KEY.matcher(text.line(i));
            if (matcher.matches()) {
                String key = matcher.group(1) == null
                        ? matcher.group(2)
                        : matcher.group(1).replace("''", "'");
                String written = key == null ? matcher.group(3) : key;
                AddressPattern.parse(written)
                        .filter(pattern -> ParameterTable.BUNDLED.types().contains(pattern.type()))
                        .ifPresent(pattern ->
                                keys.put(pattern, new UsageEntry(written, Place.whole(""), UsageDeclarations.NONE)));
            }
        }
        return keys;
    }
}
