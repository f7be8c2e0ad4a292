/** What packages need to know of the commands, beside which it stands. */
@NullMarked
package dev.tollgate.cli;

import org.jspecify.annotations.NullMarked;
