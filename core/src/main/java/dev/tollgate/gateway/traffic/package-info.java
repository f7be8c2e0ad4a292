/**
 * Who reaches whom, and who pays for the traffic: the two billing tables of the pricing document as data, and verdicts with their
 * evidence.
 *
 * <p>Step 2 is the request from the gateway to a backend, step 4 the response from the gateway to a client. Steps 1 and 3 are never
 * billed. What the tables do not cover is unknown, with the reason.
 *
 * <pre>
 * TrafficVerdicts = SideVerdicts before, SideVerdicts after, Diagnostic*
 * SideVerdicts    = BackendFlow*, ClientFlow*, Diagnostic*
 * BackendFlow     = GatewayApi, TrafficVerdict, billed share   one for each API and deployed stage
 * ClientFlow      = ApiGroup, TrafficVerdict, billed share     one for each group
 * BillingRule     = id, billed, words of the document          one row of a table
 * </pre>
 */
@NullMarked
package dev.tollgate.gateway.traffic;

import org.jspecify.annotations.NullMarked;
