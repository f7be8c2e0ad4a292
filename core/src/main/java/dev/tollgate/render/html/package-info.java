/**
 * Reports as one page without scripts or requests.
 */
@NullMarked
package dev.tollgate.render.html;

import org.jspecify.annotations.NullMarked;
