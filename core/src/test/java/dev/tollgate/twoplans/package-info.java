/** Two plans of one estate: one before anything is applied, one when all ids are known. */
@NullMarked
package dev.tollgate.twoplans;

import org.jspecify.annotations.NullMarked;
