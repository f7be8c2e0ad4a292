/**
 * The facade: the one way in for front ends. A {@link dev.tollgate.api.Request} says what was asked, {@link dev.tollgate.Tollgate} answers
 * with a {@link dev.tollgate.report.Report}, or says with an {@link dev.tollgate.diagnostic.UnusableInputException} why it cannot.
 */
@NullMarked
package dev.tollgate;

import org.jspecify.annotations.NullMarked;
