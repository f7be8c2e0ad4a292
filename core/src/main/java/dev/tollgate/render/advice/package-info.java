/**
 * Advice in text, Markdown and JSON.
 */
@NullMarked
package dev.tollgate.render.advice;

import org.jspecify.annotations.NullMarked;
