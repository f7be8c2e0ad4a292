/**
 * The billed traffic of both steps: how much of each declared volume is billed, on which resource, within the bandwidth.
 */
@NullMarked
package dev.tollgate.gateway.volume;

import org.jspecify.annotations.NullMarked;
