/**
 * Soundness and monotony of the whole estimate. Worlds are made up in which everything is known; they are priced by a calculation of
 * these tests that shares nothing with the program; then facts are hidden from the plan and the usage file, and the report must still
 * be right: the truth lies within its bounds, and learning a fact never widens them.
 */
@NullMarked
package dev.tollgate.soundness;

import org.jspecify.annotations.NullMarked;
