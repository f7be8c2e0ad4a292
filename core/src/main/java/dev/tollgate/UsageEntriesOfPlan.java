package dev.tollgate;

import dev.tollgate.estimate.Lever;
import dev.tollgate.plan.Address;
import dev.tollgate.report.LeverWords;
import dev.tollgate.usage.SkeletonEntry;
import dev.tollgate.usage.SkeletonEntry.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a usage file for a plan should have. */
final class UsageEntriesOfPlan {
    private UsageEntriesOfPlan() {}

    private record Key(String type, Optional<Address> resource) {}

    static List<SkeletonEntry> of(List<Lever> levers, String currency) {
        Map<Key, List<Worth>> byKey = new LinkedHashMap<>();
        for (Lever lever : levers) {
            byKey.computeIfAbsent(new Key(lever.type(), lever.resource()), key -> new ArrayList<>())
                    .add(new Worth(lever.parameter(), LeverWords.of(lever, currency), lever.missing()));
        }
        List<SkeletonEntry> entries = new ArrayList<>();
        byKey.forEach((key, worths) -> entries.add(new SkeletonEntry(key.type(), key.resource(), worths)));
        return entries;
    }
}
