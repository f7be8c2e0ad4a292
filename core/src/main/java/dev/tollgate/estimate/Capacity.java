package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;

/**
 * What several parts share, so that together they cannot exceed it: the bandwidth of an instance.
 *
 * @param of what is shared; parts of equal ones share it
 * @param quantity the most that it carries a month, in the unit of the parts
 * @param cost the most that this can cost
 */
record Capacity(Object of, BigDecimal quantity, Amount cost) {}
