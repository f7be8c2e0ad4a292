package dev.tollgate.gateway.link;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;

/**
 * Something that a resource says: an attribute, or a part of a document that an attribute holds.
 *
 * @param holder the resource
 * @param path the attribute; where the value is unknown, its references tell more
 * @param label where the value stands, in words for people: the path, and for a part of a document what leads to it there
 * @param value what is said
 */
public record AttributeReading(ResourceState holder, AttributePath path, String label, Value value) {
    /** What an attribute says; null where the resource does not have it. */
    public static AttributeReading of(ResourceState holder, AttributePath path) {
        return new AttributeReading(
                holder, path, path.toString(), path.in(holder.attributes()).orElse(Value.NULL));
    }

    /** A part of a document that this attribute holds. */
    public AttributeReading part(String name, String text) {
        return new AttributeReading(holder, path, label + ": " + name, new Value.Text(text, isSensitive()));
    }

    /** A part that the document does not have. */
    public AttributeReading without(String name) {
        return new AttributeReading(holder, path, label + ": " + name, Value.NULL);
    }

    /** True for a text that the plan marks as sensitive. */
    public boolean isSensitive() {
        return value instanceof Value.Text text && text.sensitive();
    }

    /** Evidence that this was read. */
    public Evidence evidence(String says) {
        return new Evidence(holder.address().text(), label, says);
    }

    /** Evidence of the value itself; never shows a sensitive one. */
    public Evidence evidence() {
        if (value.isNull()) {
            return evidence("not set");
        }
        return new Evidence(holder.address().text(), label, value.toString(), value.secrecy());
    }
}
