/** The built-in rules: each a class with an id. */
@NullMarked
package dev.tollgate.policy.rule;

import org.jspecify.annotations.NullMarked;
