/**
 * What Tollgate tells besides figures: evidence for them, diagnostics about the plan, and problems of an input that cannot be used.
 *
 * <p>All are values. The texts name what was found, what was expected and the cure; no text ever holds a value that Terraform marks
 * sensitive.
 */
@NullMarked
package dev.tollgate.diagnostic;

import org.jspecify.annotations.NullMarked;
