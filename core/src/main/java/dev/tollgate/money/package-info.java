/**
 * Exact amounts and bounds.
 *
 * <p>An {@link dev.tollgate.money.Amount} has a low, an expected and a high part in exact decimals, and the causes that keep it from
 * being exact. An absent part is unknown, never zero. Quantities, unit prices and costs are all amounts; what they count (hours,
 * GB, CNY) is said where they are used.
 */
@NullMarked
package dev.tollgate.money;

import org.jspecify.annotations.NullMarked;
