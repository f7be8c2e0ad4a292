/**
 * The formats of reports. {@link dev.tollgate.report.ReportFormat} chooses one; each has a package of its own.
 */
@NullMarked
package dev.tollgate.render;

import org.jspecify.annotations.NullMarked;
