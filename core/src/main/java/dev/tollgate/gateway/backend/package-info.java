/**
 * The backends that an API really reaches: its own, those of backend models, and those that routing plugins add; and where each of them is.
 *
 * <p>Hosts, networks and backend types that may grow are tables beside the classes, checked when they are loaded.
 */
@NullMarked
package dev.tollgate.gateway.backend;

import org.jspecify.annotations.NullMarked;
