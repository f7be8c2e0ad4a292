/**
 * The forges behind their HTTP interfaces: the only package that uses the network.
 *
 * <pre>
 * CiSettings        = finds the target from flags and the variables of CI systems
 * CommentTarget     = base address, repository, pull request and token
 * ForgeConnector    = opens the comments of a target
 * GitHubComments …  = one class for each forge that differs, else CommentRoutes
 * ForgeClient       = sends requests to one forge and reads its answers
 * ForgeErrors       = explains refusals and odd answers
 * HttpTransport     = sends, waits and tries again
 * </pre>
 */
@NullMarked
package dev.tollgate.forge;

import org.jspecify.annotations.NullMarked;
