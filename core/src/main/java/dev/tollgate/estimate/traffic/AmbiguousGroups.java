package dev.tollgate.estimate.traffic;

import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import java.util.List;

/**
 * Groups of one dedicated instance, and APIs of which each certainly belongs to one of them, but it is not told to which. What the groups
 * carry together includes the APIs, whichever it is.
 *
 * @param groups the groups, at least two
 * @param apis the deployed APIs that belong to one of them
 */
record AmbiguousGroups(List<ApiGroup> groups, List<GatewayApi> apis) {
    AmbiguousGroups {
        groups = List.copyOf(groups);
        apis = List.copyOf(apis);
    }

    /** A name for the parts of the whole; no resource has it. */
    String name() {
        return "groups such as " + groups.get(0).address().text();
    }
}
