/**
 * Words and figures that several formats share: the headline, sections of resources, amounts, evidence, and text that is safe to print.
 */
@NullMarked
package dev.tollgate.render.wording;

import org.jspecify.annotations.NullMarked;
