/** A policy file: its budgets, rules and waivers, read strictly and judged together. */
@NullMarked
package dev.tollgate.policy.file;

import org.jspecify.annotations.NullMarked;
