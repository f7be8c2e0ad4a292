/**
 * Runs requests: loads the plan, the prices, the usage and the policy, then analyses, judges and answers. The only package that knows the
 * whole way of a plan.
 *
 * <pre>
 * Request --RequestRunner--&gt; PlanAnalysis --&gt; Report --PolicyFile--&gt; Report with verdicts
 *                               |
 *       PlanLoader, PriceBookLoader, UsageLoader, TagUsageLoader
 * </pre>
 */
@NullMarked
package dev.tollgate.run;

import org.jspecify.annotations.NullMarked;
