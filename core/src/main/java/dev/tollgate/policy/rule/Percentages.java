package dev.tollgate.policy.rule;

import dev.tollgate.document.Form;
import java.math.BigDecimal;

/** Percentages in policies. */
final class Percentages {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** From 0 to 100. */
    static final Form<BigDecimal> UP_TO_ALL = new Form<>(
            "a percentage from 0 to 100",
            BigDecimal.ZERO,
            scalar -> Form.DECIMAL.reading().apply(scalar).filter(percent -> percent.compareTo(ALL) <= 0));

    private Percentages() {}
}
