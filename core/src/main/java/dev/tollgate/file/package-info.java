/**
 * The files that a request names. Input files are opened here, and output files are written so that each is either as it was or complete.
 * Nothing else in core opens files, except the source reader and the Terraform program runner.
 */
@NullMarked
package dev.tollgate.file;

import org.jspecify.annotations.NullMarked;
