package dev.tollgate.cost;

/**
 * How much of the plan the figures cover, in resources of the after side.
 *
 * @param priced API Gateway resources with a figure, exact or bounded
 * @param free API Gateway resources without a fee of their own
 * @param unpriced API Gateway resources for which no price was found
 * @param ignored all other managed resources
 */
public record PlanCoverage(int priced, int free, int unpriced, int ignored) {}
