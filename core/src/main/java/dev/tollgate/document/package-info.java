/**
 * YAML documents as located nodes, and a small vocabulary to read strict formats from them.
 *
 * <pre>
 * Node     = Scalar(text, kind) | Sequence of Node | Mapping of Entry, each with its place
 * Entry    = key, place of the key, Node
 * Form     = how one kind of scalar is written, for example a decimal or a date
 * Fields   = a mapping read key by key; what is left over is unknown
 * Problems = everything that is wrong with a file, reported at once
 * Glob     = a text with wildcards
 * </pre>
 *
 * <p>Price books, usage files and policies are all read this way.
 */
@NullMarked
package dev.tollgate.document;

import org.jspecify.annotations.NullMarked;
