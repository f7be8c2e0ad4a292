package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much of one thing an input may hold. Far above what Terraform writes, and low enough that no input can exhaust memory or stack. */
final class JsonLimits {
    /** Nested objects and arrays. Plans nest 13 deep and 3 deeper for each module level. */
    static final int DEPTH = 500;

    /** Characters of a string that is kept, and of a name in what is looked into. What is skipped has no limit. */
    static final int STRING = 4 << 20;

    /** Digits of a number that is kept, and its decimal exponent. Terraform writes 1e300 in 301 digits. */
    static final int DIGITS = 10_000;

    /** Digits of a number that is skipped. */
    static final int SKIPPED_DIGITS = 1 << 20;

    private JsonLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(STRING)
                .maxNameLength(STRING)
                .maxNumberLength(SKIPPED_DIGITS)
                .build();
    }
}
