package dev.tollgate.run;

import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.plan.Address;
import dev.tollgate.render.wording.TighteningText;
import dev.tollgate.usage.skeleton.SkeletonEntry;
import dev.tollgate.usage.skeleton.SkeletonEntry.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a usage file for a plan should have. */
final class PlanUsageEntries {
    private PlanUsageEntries() {}

    private record Key(String type, Optional<Address> resource) {}

    static List<SkeletonEntry> of(List<TighteningParameter> levers, String currency) {
        Map<Key, List<Worth>> byKey = new LinkedHashMap<>();
        for (TighteningParameter lever : levers) {
            byKey.computeIfAbsent(new Key(lever.type(), lever.resource()), key -> new ArrayList<>())
                    .add(new Worth(lever.parameter(), TighteningText.of(lever, currency), lever.missing()));
        }
        List<SkeletonEntry> entries = new ArrayList<>();
        byKey.forEach((key, worths) -> entries.add(new SkeletonEntry(key.type(), key.resource(), worths)));
        return entries;
    }
}
