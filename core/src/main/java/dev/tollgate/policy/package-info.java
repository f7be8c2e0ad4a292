/**
 * Budgets and rules, and what they say of a plan.
 *
 * <pre>
 * PolicyResult = BudgetResult*, RuleResult*, WaiverUse*
 * BudgetResult = measure and limit within a Scope, the Amount found, Decision
 * Decision     = ByBounds(Outcome) | ByExpected(Outcome) | Open(Decider*)
 * RuleResult   = rule with its Finding*, each of which may be waived
 * Outcome      = PASS | BREACH | UNDECIDED
 * </pre>
 *
 * <p>What is not known never passes: a verdict is three-valued, and an open one says which fact would decide it.
 */
@NullMarked
package dev.tollgate.policy;

import org.jspecify.annotations.NullMarked;
