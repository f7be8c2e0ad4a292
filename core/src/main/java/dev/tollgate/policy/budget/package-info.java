/** Budgets: how much a plan may cost, what it comes to, and what would decide what is undecided. */
@NullMarked
package dev.tollgate.policy.budget;

import org.jspecify.annotations.NullMarked;
