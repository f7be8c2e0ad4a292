package dev.tollgate.placing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The region ids that are known, and what a zone id, a location or a domain says of a region. */
final class RegionIds {
    private static final Pattern REGION = Pattern.compile("[a-z]{2,}(-[a-z0-9]+)+");
    private static final Pattern DOMAIN = Pattern.compile("[0-9a-f]+-(.+?)(-vpc)?\\.alicloudapi\\.com");
    private static final String OSS_PREFIX = "oss-";

    private final List<String> longestFirst;

    RegionIds(Collection<String> ids) {
        longestFirst = ids.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** All that are known. */
    Set<String> all() {
        return Set.copyOf(longestFirst);
    }

    /** The text when it has the form of a region id; regions that are not known yet have it too. */
    static Optional<String> region(String text) {
        return REGION.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** The longest known region that begins the zone id. International zones have no dash before their letter. */
    Optional<String> ofZone(String zone) {
        for (String region : longestFirst) {
            if (begins(region, zone)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** The region of an OSS location. */
    static Optional<String> ofOssLocation(String location) {
        return location.startsWith(OSS_PREFIX) ? region(location.substring(OSS_PREFIX.length())) : Optional.empty();
    }

    /** The region in a domain that the gateway gave a group. */
    static Optional<String> ofGroupDomain(String domain) {
        var match = DOMAIN.matcher(domain);
        return match.matches() ? region(match.group(1)) : Optional.empty();
    }

    private static boolean begins(String region, String zone) {
        return zone.startsWith(region)
                && zone.length() > region.length()
                && !Character.isDigit(zone.charAt(region.length()));
    }
}
