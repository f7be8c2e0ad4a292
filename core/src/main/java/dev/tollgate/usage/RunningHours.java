package dev.tollgate.usage;

import dev.tollgate.diagnostic.Evidence;
import java.math.BigDecimal;
import java.util.List;

/**
 * How long an instance runs.
 *
 * @param hours the hours of a month that are billed when it is paid for by the hour
 * @param why where they come from
 */
public record RunningHours(BigDecimal hours, List<Evidence> why) {
    /** Copies the list. */
    public RunningHours {
        why = List.copyOf(why);
    }
}
