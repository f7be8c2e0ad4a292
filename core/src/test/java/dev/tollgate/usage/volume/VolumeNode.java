package dev.tollgate.usage.volume;

import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageDeclarations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tree of volumes that is the same on both sides. */
public record VolumeNode(String address, UsageDeclarations declared, List<VolumeNode> below) {
    /** Makes the model of some trees. */
    static VolumeModel model(List<VolumeNode> roots) {
        List<VolumePart> parts = new ArrayList<>();
        Map<String, String> wholes = new LinkedHashMap<>();
        roots.forEach(root -> root.addTo(parts, wholes));
        SideMembership both = new SideMembership(wholes, Map.of(), Map.of());
        return new VolumeModel(parts, both, both);
    }

    private void addTo(List<VolumePart> parts, Map<String, String> wholes) {
        VolumePart.Kind kind = below.isEmpty() ? VolumePart.Kind.API : VolumePart.Kind.INSTANCE;
        parts.add(new VolumePart(address, kind, declared, Set.of(Side.BEFORE, Side.AFTER), Set.of(), Set.of(), null));
        for (VolumeNode part : below) {
            wholes.put(part.address(), address);
            part.addTo(parts, wholes);
        }
    }
}
