/**
 * Policy results and diagnostics as JUnit XML.
 */
@NullMarked
package dev.tollgate.render.junit;

import org.jspecify.annotations.NullMarked;
