package dev.tollgate.gateway;

import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that public DNS records of the plan give to addresses. */
final class PublicNames {
    private static final AttributePath VALUE = AttributePath.of("value");
    private static final String ROOT = "@";

    /** Types of records that lead to an address. */
    private static final Set<String> LEADING = Set.of("A", "AAAA", "CNAME");

    private final Map<String, List<Said>> values = new HashMap<>();

    PublicNames(Inventory inventory) {
        read(inventory, "alicloud_alidns_record", "domain_name", "rr");
        read(inventory, "alicloud_dns_record", "name", "host_record");
    }

    /** What the records of a name lead to; nothing when the plan has none. */
    List<Said> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    private void read(Inventory inventory, String type, String domain, String host) {
        for (Existing record : inventory.all(type)) {
            boolean leads = record.attributes()
                    .get("type")
                    .asText()
                    .filter(LEADING::contains)
                    .isPresent();
            String zone = record.attributes().get(domain).asText().orElse("");
            String label = record.attributes().get(host).asText().orElse("");
            if (leads && !zone.isEmpty() && !label.isEmpty()) {
                String name = label.equals(ROOT) ? zone : label + "." + zone;
                values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(Said.of(record, VALUE));
            }
        }
    }
}
