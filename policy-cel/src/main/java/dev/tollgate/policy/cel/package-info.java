/**
 * Expressions in CEL, the Common Expression Language. Only {@code policy.expression} knows of it, by name.
 *
 * <p>The types that expressions are checked against are those of the JSON report's schema. Every number of the report is exact, and
 * so is every calculation with it: there are no floating-point numbers at all, since a decimal literal is read as it is written.
 * What the report has no value for is an error of the language, and the operators {@code &&}, {@code ||} and {@code ?:}, and
 * {@code all} and {@code exists}, let an error count only where the other side does not decide: that is the three-valued logic that
 * verdicts need.
 */
@NullMarked
package dev.tollgate.policy.cel;

import org.jspecify.annotations.NullMarked;
