package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An attribute that something in the configuration depends on, as {@code relevant_attributes} lists it: plan-wide, without instance
 * keys, and also where locals hide the reference. A hint, never proof.
 *
 * @param resource the resource without keys, for example {@code module.net.alicloud_vpc.main}
 * @param path the steps to the attribute, possibly none
 */
public record RelevantAttribute(String resource, List<String> path) {
    /** Copies the path. */
    public RelevantAttribute {
        requireNonNull(resource, "resource is null");
        path = List.copyOf(path);
    }
}
