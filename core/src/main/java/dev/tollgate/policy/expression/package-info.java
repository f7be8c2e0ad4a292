/**
 * Expressions over the JSON report, in a language that is loaded only where a policy has any.
 *
 * <pre>
 * ExpressionLanguage: text -> Expression, or Mistake*
 * Expression:         report, resource -> Value
 * Value               = Flag | Text | Absent | Failure
 * </pre>
 */
@NullMarked
package dev.tollgate.policy.expression;

import org.jspecify.annotations.NullMarked;
