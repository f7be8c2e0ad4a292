/**
 * Reads the JSON that {@code terraform show -json} prints, in one streaming pass, into the records of {@link dev.tollgate.plan}.
 *
 * <pre>
 * bytes --PlanInput--&gt; prefix, encoding --ForeignText--&gt; problem that names the cure
 *   |
 *   '--JsonCursor, Members--&gt; TopLevelReader --&gt; ResourceChangeReader, StateReader, ConfigurationReader, ...
 *                                  |                    '--&gt; Identity (whose entry it is), ValueReader, Marks, Marking
 *                                  '--&gt; ForeignJson --&gt; problem that names the cure
 * </pre>
 *
 * <p>Nothing relies on the order of keys: tools that re-save plans sort them. What no {@link dev.tollgate.plan.Interest} asks for is
 * skipped without being built: SkippingParser goes over it, PlanParser leaves out members that nobody reads, and both are the library's
 * parser in everything else. What stays as it is and is only looked up is packed ({@link dev.tollgate.plan.Neighbours}). No message holds content of the input.
 */
@NullMarked
package dev.tollgate.plan.json;

import org.jspecify.annotations.NullMarked;
