/**
 * The estate: what a plan says in the terms of the API Gateway product, before and after.
 *
 * <pre>
 * GatewayEstate = side, DedicatedInstance*, ApiGroup*, GatewayApi*
 * </pre>
 */
@NullMarked
package dev.tollgate.gateway.estate;

import org.jspecify.annotations.NullMarked;
