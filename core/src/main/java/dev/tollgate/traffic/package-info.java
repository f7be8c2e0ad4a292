/**
 * Who reaches whom, and who pays for the traffic: the two billing tables of the pricing document as data, and verdicts with their
 * evidence.
 *
 * <p>Step 2 is the request from the gateway to a backend, step 4 the response from the gateway to a client. Steps 1 and 3 are never
 * billed. What the tables do not cover is unknown, with the reason.
 */
@NullMarked
package dev.tollgate.traffic;

import org.jspecify.annotations.NullMarked;
