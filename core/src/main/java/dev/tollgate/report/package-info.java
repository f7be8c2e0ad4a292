/**
 * What Tollgate answers, as one immutable model. The model follows version 1 of the JSON report field by field.
 */
@NullMarked
package dev.tollgate.report;

import org.jspecify.annotations.NullMarked;
