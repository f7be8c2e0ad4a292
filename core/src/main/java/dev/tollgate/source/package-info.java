/**
 * Where things stand in the files of a Terraform configuration. It reads just enough of the language to find the blocks of resources
 * and modules; what it does not understand it passes over, so that a place is right or absent.
 */
@NullMarked
package dev.tollgate.source;

import org.jspecify.annotations.NullMarked;
