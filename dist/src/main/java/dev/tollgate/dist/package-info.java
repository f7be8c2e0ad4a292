/** Makes packages that no plugin makes. */
@NullMarked
package dev.tollgate.dist;

import org.jspecify.annotations.NullMarked;
