package dev.tollgate.gateway.estate;

import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.DeployedStages;
import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.reference.AttributePath;

/** Reads APIs. */
final class ApiReader {
    private static final AttributePath GROUP_ID = AttributePath.of("group_id");

    private final EstateSource ground;
    private final EstateDeclarations declared;
    private final DeclaredLinks links;

    ApiReader(EstateSource ground, EstateDeclarations declared) {
        this.ground = ground;
        this.declared = declared;
        this.links = new DeclaredLinks(ground.inventory());
    }

    GatewayApi read(ResourceState resource) {
        return new GatewayApi(
                resource.address(),
                ground.spots().of(resource).placement(),
                links.resolve(
                        resource.address(),
                        ground.links().of(resource, GROUP_ID, LinkKind.GROUP),
                        declared.group(resource.address())),
                DeployedStages.of(resource.attributes().get("stage_names")));
    }
}
