/**
 * What attributes lead to. After the plan is applied, an attribute leads where its known value or else its references lead; before, there are
 * values only.
 */
@NullMarked
package dev.tollgate.gateway.link;

import org.jspecify.annotations.NullMarked;
