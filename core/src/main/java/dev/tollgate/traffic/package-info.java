/** Verdicts on traffic as reports show them: whether it is billed, by which rules, and why. Products make them. */
@NullMarked
package dev.tollgate.traffic;

import org.jspecify.annotations.NullMarked;
