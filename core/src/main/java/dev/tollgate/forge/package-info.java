/**
 * The forges behind their HTTP interfaces: the only package that uses the network.
 *
 * <pre>
 * Forges    = the conversation of a target
 * Target    = base address, repository, pull request and token, from flags and what CI systems tell
 * GitHub …  = one class for each forge, for what is its own
 * Api       = requests of one forge: addresses, pages, and what its refusals mean
 * Transport = sends, waits and tries again
 * </pre>
 */
@NullMarked
package dev.tollgate.forge;

import org.jspecify.annotations.NullMarked;
