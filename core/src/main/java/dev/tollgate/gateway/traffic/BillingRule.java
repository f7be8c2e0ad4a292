package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;

/**
 * A row of one of the two billing tables of the pricing document.
 *
 * @param id its id in reports, for example {@code backend.mock}
 * @param billed whether the traffic is billed as outbound public traffic
 * @param words what the row says of the case, in the document's words
 * @param target where the traffic goes, in a few words
 */
public record BillingRule(String id, boolean billed, String words, String target) {
    /** Checks that nothing is null. */
    public BillingRule {
        requireNonNull(id, "id is null");
        requireNonNull(words, "words is null");
        requireNonNull(target, "target is null");
    }

    /** The row as the last link of a chain of evidence. */
    Evidence evidence() {
        return new Evidence(null, id, words + " " + (billed ? "Billed." : "Not billed."));
    }
}
