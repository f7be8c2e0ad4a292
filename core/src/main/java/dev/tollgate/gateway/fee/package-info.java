/**
 * The fee of a dedicated instance: hours or a term, at the price of its spec and region, before and after, and the cash due at apply.
 */
@NullMarked
package dev.tollgate.gateway.fee;

import org.jspecify.annotations.NullMarked;
