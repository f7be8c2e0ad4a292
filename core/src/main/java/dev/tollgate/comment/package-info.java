/**
 * Comments on pull requests: their text, and how one is kept up to date. Uses no network..
 *
 * <pre>
 * Forge               = a place of pull requests, with the size and the Markdown of its comments
 * Marker              = the hidden first line by which a comment is found again
 * CommentBody         = a report in as much detail as fits
 * PullRequestComments = the comments of one pull request
 * CommentPosting      = posts, updates, hides and deletes, so that one comment is left
 * </pre>
 */
@NullMarked
package dev.tollgate.comment;

import org.jspecify.annotations.NullMarked;
