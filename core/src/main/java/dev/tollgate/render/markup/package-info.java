/**
 * Elements of HTML and XML, with all text escaped.
 */
@NullMarked
package dev.tollgate.render.markup;

import org.jspecify.annotations.NullMarked;
