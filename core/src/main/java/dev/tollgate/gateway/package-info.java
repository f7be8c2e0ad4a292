/**
 * The estate: what a plan says in the terms of the API Gateway product, before and after.
 *
 * <pre>
 * GatewayEstate = side, DedicatedInstance*, ApiGroup*, GatewayApi*
 * </pre>
 */
@NullMarked
package dev.tollgate.gateway;

import org.jspecify.annotations.NullMarked;
