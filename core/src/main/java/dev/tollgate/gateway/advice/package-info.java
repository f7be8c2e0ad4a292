/** Advice on dedicated instances and serverless groups: how to pay for them, and whether a spec fits its load. */
@NullMarked
package dev.tollgate.gateway.advice;

import org.jspecify.annotations.NullMarked;
