package dev.tollgate.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The region ids that are known, and what a zone id, a location or a domain says of a region. Remembers some answers, so an object of this
 * class is for one thread.
 */
final class RegionIds {
    private static final String OSS_PREFIX = "oss-";
    private static final String GROUP_DOMAIN = ".alicloudapi.com";
    private static final String OF_VPC = "-vpc";

    /** So many answers are remembered: resources are in few zones. */
    private static final int REMEMBERED = 1000;

    private final List<String> longestFirst;
    private final Map<String, Optional<String>> zones = new HashMap<>();

    RegionIds(Collection<String> ids) {
        longestFirst = new ArrayList<>(new TreeSet<>(ids));
        longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
    }

    /** All that are known. */
    Set<String> all() {
        return Set.copyOf(longestFirst);
    }

    /** The text when it has the form of a region id; regions that are not known yet have it too. */
    static Optional<String> region(String text) {
        return hasForm(text) ? Optional.of(text) : Optional.empty();
    }

    /** Two letters or more, then words of letters and digits after a dash each. Every start asks, so without a regular expression. */
    private static boolean hasForm(String text) {
        int dashes = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '-' && word >= (dashes == 0 ? 2 : 1)) {
                dashes++;
                word = 0;
            } else if (isWithin('a', each, 'z') || (dashes > 0 && isWithin('0', each, '9'))) {
                word++;
            } else {
                return false;
            }
        }
        return dashes > 0 && word > 0;
    }

    private static boolean isWithin(char first, char each, char last) {
        return first <= each && each <= last;
    }

    /** The longest known region that begins the zone id. International zones have no dash before their letter. */
    Optional<String> ofZone(String zone) {
        Optional<String> known = zones.get(zone);
        if (known == null) {
            known = longestThatBegins(zone);
            if (zones.size() < REMEMBERED) {
                zones.put(zone, known);
            }
        }
        return known;
    }

    private Optional<String> longestThatBegins(String zone) {
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

    /** The region in a domain that the gateway gave a group: hexadecimal digits, a dash, and the region, perhaps of its VPC. */
    static Optional<String> ofGroupDomain(String domain) {
        int dash = domain.indexOf('-');
        if (dash < 1 || !domain.endsWith(GROUP_DOMAIN) || !isHexadecimal(domain, dash)) {
            return Optional.empty();
        }
        String place = domain.substring(dash + 1, domain.length() - GROUP_DOMAIN.length());
        return region(place.endsWith(OF_VPC) ? place.substring(0, place.length() - OF_VPC.length()) : place);
    }

    private static boolean isHexadecimal(String text, int length) {
        for (int i = 0; i < length; i++) {
            char each = text.charAt(i);
            if (!isWithin('0', each, '9') && !isWithin('a', each, 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String region, String zone) {
        return zone.startsWith(region)
                && zone.length() > region.length()
                && !Character.isDigit(zone.charAt(region.length()));
    }
}
