package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan does to one object.
 *
 * @param address the resource instance; the identity of the object together with {@code deposed}
 * @param deposed the key of an old object that is left over from an interrupted replacement, or null for the current one
 * @param previousAddress the address before a move, as written, or null
 * @param provider the provider's full source, for example {@code registry.terraform.io/aliyun/alicloud}; empty when not said
 * @param action what is done
 * @param importing true when the object is adopted by an import with this plan
 * @param deferred why Terraform has put the change off to a later plan, or null when it has not
 * @param before the attributes before, or {@link Value#NULL} where there is no object
 * @param after the attributes after, with unknown ones marked, or {@link Value#NULL} where there is no object
 * @param replacePaths the attributes that force a replacement, each the first step of a path, sorted
 */
public record ResourceChange(
        Address address,
        @Nullable String deposed,
        @Nullable String previousAddress,
        String provider,
        Action action,
        boolean importing,
        @Nullable String deferred,
        Value before,
        Value after,
        List<String> replacePaths) {
    /** The order of a plan: by address, and of one address first the current object. */
    public static final Comparator<ResourceChange> ORDER = ResourceChange::compare;

    /** Copies the list and checks what must be given. */
    public ResourceChange {
        requireNonNull(address, "address is null");
        requireNonNull(provider, "provider is null");
        requireNonNull(action, "action is null");
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
        replacePaths = List.copyOf(replacePaths);
    }

    /** True when this is an old object left over from an interrupted replacement. */
    public boolean isDeposed() {
        return deposed != null;
    }

    /** The same change, put off for this reason. */
    public ResourceChange deferredFor(String reason) {
        return new ResourceChange(
                address, deposed, previousAddress, provider, action, importing, reason, before, after, replacePaths);
    }

    private static int compare(ResourceChange one, ResourceChange other) {
        int byAddress = one.address.text().compareTo(other.address.text());
        if (byAddress != 0) {
            return byAddress;
        }
        if (one.deposed == null || other.deposed == null) {
            return Boolean.compare(one.deposed != null, other.deposed != null);
        }
        return one.deposed.compareTo(other.deposed);
    }
}
