/**
 * Reports for terminals.
 */
@NullMarked
package dev.tollgate.render.text;

import org.jspecify.annotations.NullMarked;
