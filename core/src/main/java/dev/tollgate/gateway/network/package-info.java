/**
 * What Cloud Enterprise Network joins: VPCs, regions and data centres.
 */
@NullMarked
package dev.tollgate.gateway.network;

import org.jspecify.annotations.NullMarked;
