/**
 * Reports as JSON, and how a saved one is read.
 */
@NullMarked
package dev.tollgate.render.json;

import org.jspecify.annotations.NullMarked;
