/**
 * A step of the build: turns what a Java virtual machine links at run time into plain classes.
 *
 * <p>Lambdas, method references and the methods that records are given are compiled to {@code invokedynamic}. Each such place is
 * linked when it is first reached, by code of the JDK that runs interpreted, and class-data archives of JDK 17 keep little of it. For
 * a program of a tenth of a second that is a third of its time. What is written here means the same, and costs nothing to link.
 */
@NullMarked
package dev.tollgate.prelink;

import org.jspecify.annotations.NullMarked;
