/**
 * What an estimate consists of, as others see it: resources, lines, figures, totals, and the usage parameters that would tighten them.
 *
 * <pre>
 * CostEstimate = CostTotals, PlanCoverage, ResourceCost*, ResourceDetail*, Diagnostic*
 * ResourceCost = address, ReportedAction, region, before, after, delta, CostLine*
 * CostLine     = LineId, unit, before: LineFigure, after: LineFigure, why
 * LineFigure   = quantity, unit price, cost
 * </pre>
 */
@NullMarked
package dev.tollgate.cost;

import org.jspecify.annotations.NullMarked;
