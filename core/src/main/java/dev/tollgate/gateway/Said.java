package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;

/**
 * Something that a resource says: an attribute, or a part of a document that an attribute holds.
 *
 * @param holder the resource
 * @param path the attribute; where the value is unknown, its references tell more
 * @param label where the value stands, in words for people: the path, and for a part of a document what leads to it there
 * @param value what is said
 */
record Said(Existing holder, AttributePath path, String label, Value value) {
    /** What an attribute says; null where the resource does not have it. */
    static Said of(Existing holder, AttributePath path) {
        return new Said(
                holder, path, path.toString(), path.in(holder.attributes()).orElse(Value.NULL));
    }

    /** A part of a document that this attribute holds. */
    Said part(String name, String text) {
        return new Said(holder, path, label + ": " + name, new Value.Text(text, isSensitive()));
    }

    /** A part that the document does not have. */
    Said without(String name) {
        return new Said(holder, path, label + ": " + name, Value.NULL);
    }

    /** True for a text that the plan marks as sensitive. */
    boolean isSensitive() {
        return value instanceof Value.Text text && text.sensitive();
    }

    /** Evidence that this was read. */
    Evidence evidence(String says) {
        return new Evidence(holder.address().text(), label, says);
    }

    /** Evidence of the value itself; never shows a sensitive one. */
    Evidence evidence() {
        return evidence(value.isNull() ? "not set" : value.toString());
    }
}
