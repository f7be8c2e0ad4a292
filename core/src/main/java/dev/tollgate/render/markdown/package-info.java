/**
 * Reports for pull requests and wikis.
 */
@NullMarked
package dev.tollgate.render.markdown;

import org.jspecify.annotations.NullMarked;
