package dev.tollgate.region;

import dev.tollgate.document.TableFile;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An attribute that tells where its own resource is.
 *
 * @param type the resource type, with {@code data.} before it for a data source
 * @param kind how it tells
 * @param attribute the attribute, {@code x[].y} for y of every block x
 */
record RegionAttribute(String type, Kind kind, String attribute) {
    private static final String EACH = "[].";

    /** How an attribute tells a region. */
    enum Kind {
        ZONE,
        REGION,
        OSS,
        DOMAIN;

        Optional<String> region(String text, RegionIds ids) {
            return switch (this) {
                case ZONE -> ids.ofZone(text);
                case REGION -> RegionIds.region(text);
                case OSS -> RegionIds.ofOssLocation(text);
                case DOMAIN -> RegionIds.ofGroupDomain(text);
            };
        }
    }

    /** What a resource says by this attribute. */
    record Statement(String region, String attribute, Value said) {}

    static RegionAttribute of(TableFile.Row line) {
        return new RegionAttribute(line.word(0), Kind.valueOf(line.word(1).toUpperCase(Locale.ROOT)), line.word(2));
    }

    /** The name of the attribute at the top of the resource. */
    String topLevel() {
        int each = attribute.indexOf(EACH);
        return each < 0 ? attribute : attribute.substring(0, each);
    }

    /**
     * Every region that the attributes of one side tell by this attribute. Every resource of a plan is asked, so nothing is made here that
     * is not needed.
     */
    List<Statement> statements(Value attributes, RegionIds ids) {
        int each = attribute.indexOf(EACH);
        if (each < 0) {
            Optional<Statement> statement = statement(attributes.get(attribute), attribute, ids);
            return statement.isPresent() ? List.of(statement.get()) : List.of();
        }
        List<Value> items = attributes.get(topLevel()).items();
        String inner = attribute.substring(each + EACH.length());
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            statement(items.get(i).get(inner), topLevel() + "[" + i + "]." + inner, ids)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Statement> statement(Value value, String path, RegionIds ids) {
        Optional<String> text = value.asText();
        Optional<String> region = text.isEmpty() ? text : kind.region(text.get(), ids);
        return region.isEmpty() ? Optional.empty() : Optional.of(new Statement(region.get(), path, value));
    }
}
