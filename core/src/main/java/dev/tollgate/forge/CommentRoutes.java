package dev.tollgate.forge;

/**
 * Where the comments of a pull request are at forges that have a path for all and a path for each.
 *
 * @param all the path of all comments, where new ones are posted too
 * @param query what is added to list them; empty, or with a question mark in front
 * @param each the path of each, without its id
 * @param update the method that changes one
 * @param paged true when they come in numbered pages
 */
record CommentRoutes(String all, String query, String each, String update, boolean paged) {}
