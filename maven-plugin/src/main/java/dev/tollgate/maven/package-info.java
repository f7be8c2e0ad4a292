/** The Maven goals: each translates its parameters into one request and shows the answer. */
@NullMarked
package dev.tollgate.maven;

import org.jspecify.annotations.NullMarked;
