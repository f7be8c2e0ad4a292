package dev.tollgate.gateway.backend;

import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.LinkFinder;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.reference.AttributePath;
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

    private final Map<String, List<AttributeReading>> values = new HashMap<>();

    private DnsRecords() {}

    /** The records that everybody sees. */
    static DnsRecords ofPublicZones(ResourceIndex inventory) {
        DnsRecords records = new DnsRecords();
        records.read(inventory, "alicloud_alidns_record", "domain_name", "rr");
        records.read(inventory, "alicloud_dns_record", "name", "host_record");
        return records;
    }

    /** The records that only the VPCs see which a private zone is attached to. */
    static DnsRecords ofPrivateZones(ResourceIndex inventory, LinkFinder links) {
        DnsRecords records = new DnsRecords();
        for (ResourceState record : inventory.all("alicloud_pvtz_zone_record")) {
            for (LinkTarget zone : links.of(record, ZONE, LinkKind.PRIVATE_ZONE).ends()) {
                if (zone instanceof LinkTarget.Here here) {
                    inventory.at(here.address()).ifPresent(found -> records.add(record, name(found), "rr"));
                }
            }
        }
        return records;
    }

    /** What the records of a name lead to, or else those of the nearest wildcard; nothing when the plan has none. */
    List<AttributeReading> of(String name) {
        String rest = name;
        List<AttributeReading> found = values.get(name);
        while (found == null && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            found = values.get(ANY + rest);
        }
        return found == null ? List.of() : found;
    }

    private void read(ResourceIndex inventory, String type, String domain, String host) {
        for (ResourceState record : inventory.all(type)) {
            add(record, text(record, domain), host);
        }
    }

    private void add(ResourceState record, String zone, String host) {
        String label = text(record, host);
        if (LEADING.contains(text(record, "type").toUpperCase(Locale.ROOT)) && !zone.isEmpty() && !label.isEmpty()) {
            String name = label.equals(ROOT) ? zone : label + "." + zone;
            values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(AttributeReading.of(record, VALUE));
        }
    }

    /** Older configurations give the zone's name in {@code name}. */
    private static String name(ResourceState zone) {
        String name = text(zone, "zone_name");
        return name.isEmpty() ? text(zone, "name") : name;
    }

    private static String text(ResourceState resource, String attribute) {
        return resource.attributes().get(attribute).asText().orElse("");
    }
}
