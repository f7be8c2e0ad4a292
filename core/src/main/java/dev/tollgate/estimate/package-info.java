/** The engine's sums: the figures of every product's resources, the totals over them, and how much of a plan they cover. */
@NullMarked
package dev.tollgate.estimate;

import org.jspecify.annotations.NullMarked;
