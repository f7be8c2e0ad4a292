package dev.tollgate.gateway;

import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that DNS records of the plan give to addresses, those of public zones or those of private ones. */
final class DnsRecords {
    private static final AttributePath VALUE = AttributePath.of("value");
    private static final AttributePath ZONE = AttributePath.of("zone_id");
    private static final String ROOT = "@";
    private static final String ANY = "*.";

    /** Types of records that lead to an address. */
    private static final Set<String> LEADING = Set.of("A", "AAAA", "CNAME");

    private final Map<String, List<Said>> values = new HashMap<>();

    private DnsRecords() {}

    /** The records that everybody sees. */
    static DnsRecords ofPublicZones(Inventory inventory) {
        DnsRecords records = new DnsRecords();
        records.read(inventory, "alicloud_alidns_record", "domain_name", "rr");
        records.read(inventory, "alicloud_dns_record", "name", "host_record");
        return records;
    }

    /** The records that only the VPCs see which a private zone is attached to. */
    static DnsRecords ofPrivateZones(Inventory inventory, Links links) {
        DnsRecords records = new DnsRecords();
        for (Existing record : inventory.all("alicloud_pvtz_zone_record")) {
            for (End zone : links.of(record, ZONE, LinkTo.PRIVATE_ZONE).ends()) {
                if (zone instanceof End.Here here) {
                    inventory.at(here.address()).ifPresent(found -> records.add(record, name(found), "rr"));
                }
            }
        }
        return records;
    }

    /** What the records of a name lead to, or else those of the nearest wildcard; nothing when the plan has none. */
    List<Said> of(String name) {
        String rest = name;
        List<Said> found = values.get(name);
        while (found == null && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            found = values.get(ANY + rest);
        }
        return found == null ? List.of() : found;
    }

    private void read(Inventory inventory, String type, String domain, String host) {
        for (Existing record : inventory.all(type)) {
            add(record, text(record, domain), host);
        }
    }

    private void add(Existing record, String zone, String host) {
        String label = text(record, host);
        if (LEADING.contains(text(record, "type").toUpperCase(Locale.ROOT)) && !zone.isEmpty() && !label.isEmpty()) {
            String name = label.equals(ROOT) ? zone : label + "." + zone;
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(Said.of(record, VALUE));
        }
    }

    /** Older configurations give the zone's name in {@code name}. */
    private static String name(Existing zone) {
        String name = text(zone, "zone_name");
        return name.isEmpty() ? text(zone, "name") : name;
    }

    private static String text(Existing resource, String attribute) {
        return resource.attributes().get(attribute).asText().orElse("");
    }
}
