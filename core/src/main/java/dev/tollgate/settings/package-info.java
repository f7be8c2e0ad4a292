/**
 * The settings file {@code tollgate.yml}: defaults, projects and the policy.
 */
@NullMarked
package dev.tollgate.settings;

import org.jspecify.annotations.NullMarked;
