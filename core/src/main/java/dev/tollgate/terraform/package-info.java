/**
 * Turns saved plans into JSON with the user's own Terraform or OpenTofu: nobody else can read their binary format.
 *
 * <p>The one place where Tollgate starts a process.
 */
@NullMarked
package dev.tollgate.terraform;

import org.jspecify.annotations.NullMarked;
