/**
 * What the pricing document recommends, with the user's own figures: which instance type carries a load, how to pay for it, and how to
 * ride a spike.
 *
 * <pre>
 * Load       = Limit -> number*
 * Sizing     = Choice?                       which type carries a Load
 * Offers     = regions, prices*              what types cost where
 * Spike      = Method 1, Method 2            the two ways through a spike
 * Comparison = the ways to pay for one instance, or for serverless groups
 * </pre>
 *
 * <p>Pure: prices, usage and dates are passed in. What is not known is bounded and named, as everywhere.
 */
@NullMarked
package dev.tollgate.advice;

import org.jspecify.annotations.NullMarked;
