/**
 * Writes usage files to be filled in, and updates filled ones without losing what a person wrote.
 */
@NullMarked
package dev.tollgate.usage.skeleton;

import org.jspecify.annotations.NullMarked;
