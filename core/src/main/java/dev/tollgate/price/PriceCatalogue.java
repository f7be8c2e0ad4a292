package dev.tollgate.price;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sold and where, in the order of the book: names of regions and instance types by id, and the terms of subscriptions. */
record PriceCatalogue(Map<String, String> regions, Map<String, InstanceSpec> specs, SoldTerms terms) {
    PriceCatalogue {
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        specs = Collections.unmodifiableMap(new LinkedHashMap<>(specs));
    }
}
