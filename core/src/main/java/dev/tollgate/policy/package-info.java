/**
 * Budgets and rules, and their verdicts on a plan.
 *
 * <pre>
 * PolicyResult   = BudgetResult*, RuleResult*, WaiverUse*
 * BudgetResult   = measure and limit within a Scope, the Amount found, BudgetDecision
 * BudgetDecision = ByBounds(Outcome) | ByExpected(Outcome) | Open(DecidingFact*) | Empty(DecidingFact)
 * RuleResult     = rule with its RuleFinding*, each of which a waiver may except
 * Outcome        = PASS | BREACH | UNDECIDED
 * </pre>
 *
 * <p>A verdict has three values. An unknown never passes, and an undecided verdict names the facts that would decide it.
 */
@NullMarked
package dev.tollgate.policy;

import org.jspecify.annotations.NullMarked;
