/**
 * Comments on pull requests: what stands in them, and how one is kept up to date. Knows no network.
 *
 * <pre>
 * Forge        = where pull requests are, with the size and the kind of Markdown that its comments may have
 * Marker       = the hidden line by which a comment is found again
 * Body         = a report in as much detail as fits
 * Conversation = the comments of one pull request
 * Posting      = posts, updates, hides and deletes, so that one comment is left
 * </pre>
 */
@NullMarked
package dev.tollgate.comment;

import org.jspecify.annotations.NullMarked;
