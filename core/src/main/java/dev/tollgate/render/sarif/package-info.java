/**
 * Diagnostics and policy findings as SARIF 2.1.0.
 */
@NullMarked
package dev.tollgate.render.sarif;

import org.jspecify.annotations.NullMarked;
