/**
 * Pure arithmetic from facts, verdicts, usage and prices to what every resource costs before and after, and the difference.
 *
 * <p>The difference pairs before and after by resource and by part: what is the same on both sides cancels, so that a fact which is
 * unknown but does not change makes no difference.
 */
@NullMarked
package dev.tollgate.estimate;

import org.jspecify.annotations.NullMarked;
