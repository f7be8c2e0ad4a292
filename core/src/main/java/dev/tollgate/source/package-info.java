/**
 * The places of resources in the {@code .tf} files of a configuration. It reads just enough of the language to find the blocks of
 * resources and modules, and skips everything else. So a place is right or absent. Files of strangers take linear time and bounded
 * memory.
 */
@NullMarked
package dev.tollgate.source;

import org.jspecify.annotations.NullMarked;
