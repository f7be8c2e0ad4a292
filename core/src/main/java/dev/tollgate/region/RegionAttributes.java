package dev.tollgate.region;

import dev.tollgate.document.TableFile;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes that tell where their own resources are: a table of the program. */
public final class RegionAttributes {
    private static final String CURRENT_REGION_TYPE = "data.alicloud_regions";

    /** Without this, that data source lists regions that are somebody else's as well. */
    private static final String CURRENT = "current";

    private final Map<String, List<RegionAttribute>> byType;
    private final RegionIds regions;

    private RegionAttributes(List<RegionAttribute> witnesses, RegionIds regions) {
        byType = new HashMap<>();
        for (RegionAttribute each : witnesses) {
            byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each);
        }
        this.regions = regions;
    }

    /**
     * The table that is part of the program.
     *
     * @throws IllegalStateException when a row stands twice
     */
    public static RegionAttributes bundled() {
        List<TableFile.Row> lines = TableFile.read(RegionAttributes.class, "region-attributes.txt");
        if (Set.copyOf(lines).size() != lines.size()) {
            throw new IllegalStateException("region-attributes.txt has a row twice");
        }
        List<RegionAttribute> rows = lines.stream().map(RegionAttribute::of).toList();
        List<String> ids = TableFile.read(RegionAttributes.class, "regions.txt").stream()
                .map(line -> line.word(0))
                .toList();
        return new RegionAttributes(rows, new RegionIds(ids));
    }

    /** The regions that the vendor is known to have, with or without the product. */
    public Set<String> regionIds() {
        return regions.all();
    }

    /** The top-level attributes of a type that tell a region; a reader must keep them. */
    public Set<String> attributes(Mode mode, String type) {
        String row = row(mode, type);
        Set<String> attributes = new HashSet<>();
        if (row.equals(CURRENT_REGION_TYPE)) {
            attributes.add(CURRENT);
        }
        for (RegionAttribute each : byType.getOrDefault(row, List.of())) {
            attributes.add(each.topLevel());
        }
        return Set.copyOf(attributes);
    }

    /** What the attributes of a resource say of its own region. */
    List<RegionAttribute.Statement> statements(Mode mode, String type, Value attributes) {
        String row = row(mode, type);
        if (row.equals(CURRENT_REGION_TYPE) && !attributes.get(CURRENT).asBool().orElse(false)) {
            return List.of();
        }
        List<RegionAttribute.Statement> statements = new ArrayList<>();
        for (RegionAttribute witness : byType.getOrDefault(row, List.of())) {
            statements.addAll(witness.statements(attributes, regions));
        }
        return statements;
    }

    private static String row(Mode mode, String type) {
        return mode == Mode.DATA ? "data." + type : type;
    }
}
