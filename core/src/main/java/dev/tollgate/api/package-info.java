/**
 * What callers pass in and get back: requests, where a plan comes from, where a report goes, and the answer. Values only; the work is done
 * behind {@link dev.tollgate.Tollgate}.
 */
@NullMarked
package dev.tollgate.api;

import org.jspecify.annotations.NullMarked;
