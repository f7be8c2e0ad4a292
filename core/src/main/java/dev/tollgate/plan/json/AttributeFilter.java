package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which attributes of one resource are kept. */
final class AttributeFilter {
    /** All of them. */
    static final AttributeFilter ALL = new AttributeFilter(attribute -> true, null);

    private final Predicate<String> wanted;
    private final @Nullable ByteNames names;

    private AttributeFilter(Predicate<String> wanted, @Nullable ByteNames names) {
        this.wanted = wanted;
        this.names = names;
    }

    /** What an interest wants of one type. */
    static AttributeFilter of(Interest interest, Mode mode, String type) {
        Set<String> attributes = interest.attributes(mode, type);
        return attributes == null
                ? new AttributeFilter(attribute -> interest.wants(mode, type, attribute), null)
                : of(attributes);
    }

    /** Only these. */
    static AttributeFilter of(Set<String> attributes) {
        boolean few = attributes.size() <= ByteNames.MOST;
        return new AttributeFilter(attributes::contains, few ? ByteNames.of(attributes) : null);
    }

    /** True when this attribute is kept. */
    boolean wants(String attribute) {
        return wanted.test(attribute);
    }

    /** True when the attribute is kept whose name stands in this range, without escapes. */
    boolean wants(byte[] bytes, int from, int to) {
        return names == null
                ? wants(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                : names.find(bytes, from, to) >= 0;
    }
}
