package dev.tollgate.gateway;

import dev.tollgate.wiring.AttributePath;

/** Reads APIs. */
final class ApiReader {
    private static final AttributePath GROUP_ID = AttributePath.of("group_id");

    private final Ground ground;

    ApiReader(Ground ground) {
        this.ground = ground;
    }

    Api read(Existing resource) {
        return new Api(
                resource.address(),
                ground.spots().of(resource).placement(),
                ground.links().of(resource, GROUP_ID, LinkTo.GROUP),
                Stages.of(resource.attributes().get("stage_names")));
    }
}
