package dev.tollgate.gateway;

import dev.tollgate.wiring.AttributePath;

/** Reads APIs. */
final class ApiReader {
    private static final AttributePath GROUP_ID = AttributePath.of("group_id");

    private final Links links;
    private final Spots spots;

    ApiReader(Links links, Spots spots) {
        this.links = links;
        this.spots = spots;
    }

    Api read(Existing resource) {
        return new Api(
                resource.address(),
                spots.of(resource).placement(),
                links.of(resource, GROUP_ID, LinkTo.GROUP),
                Stages.of(resource.attributes().get("stage_names")));
    }
}
