package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.EstateDeclarations;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.usage.StatedFact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads API groups. */
final class GroupReader {
    private static final AttributePath INSTANCE_ID = AttributePath.of("instance_id");
    private static final AttributePath INTRANET = AttributePath.of("vpc_intranet_enable");
    private static final AttributePath VPC_DOMAIN = AttributePath.of("vpc_domain");

    /** Ids of the shared instances that serverless groups run on. */
    private static final Pattern SHARED = Pattern.compile("api-shared-.*");

    private final EstateSource ground;
    private final EstateDeclarations declared;
    private final DeclaredLinks links;

    GroupReader(EstateSource ground, EstateDeclarations declared) {
        this.ground = ground;
        this.declared = declared;
        this.links = new DeclaredLinks(ground.inventory());
    }

    ApiGroup read(ResourceState resource) {
        AttributeReading enabled = AttributeReading.of(resource, INTRANET);
        AttributeReading domain = AttributeReading.of(resource, VPC_DOMAIN);
        boolean hasDomain =
                domain.value().asText().filter(text -> !text.isBlank()).isPresent();
        boolean byDomain = enabled.value().isNull() && hasDomain;
        ApiGroup.Intranet shown = byDomain ? ApiGroup.Intranet.ON : intranet(enabled.value());
        Optional<StatedFact<Boolean>> stated = declared.vpcDomain(resource.address());
        Evidence why = byDomain ? domain.evidence() : enabled.evidence();
        return new ApiGroup(
                resource.address(),
                ground.spots().of(resource).placement(),
                links.resolve(resource.address(), instance(resource), declared.runsOn(resource.address())),
                stated.map(fact -> decided(resource, shown, fact)).orElse(shown),
                List.of(
                        shown == ApiGroup.Intranet.OPEN
                                ? stated.map(StatedFact::evidence).orElse(why)
                                : why));
    }

    private ResourceLink instance(ResourceState resource) {
        return serverless(ground.links().of(resource, INSTANCE_ID, LinkKind.INSTANCE));
    }

    private static ApiGroup.Intranet decided(
            ResourceState resource, ApiGroup.Intranet shown, StatedFact<Boolean> stated) {
        ApiGroup.Intranet said = stated.value() ? ApiGroup.Intranet.ON : ApiGroup.Intranet.OFF;
        if (shown != ApiGroup.Intranet.OPEN && shown != said) {
            String found = shown == ApiGroup.Intranet.ON ? "a VPC domain" : "no VPC domain";
            throw stated.contradicts(resource.address().text(), found);
        }
        return said;
    }

    private static ApiGroup.Intranet intranet(Value enabled) {
        if (enabled.isUnknown()) {
            return ApiGroup.Intranet.OPEN;
        }
        return enabled.asBool().orElse(false) ? ApiGroup.Intranet.ON : ApiGroup.Intranet.OFF;
    }

    /** Shared instances are nobody's dedicated instance. */
    private static ResourceLink serverless(ResourceLink instance) {
        boolean shared = instance.only()
                .filter(end -> end instanceof LinkTarget.There there
                        && SHARED.matcher(there.id().text()).matches())
                .isPresent();
        return shared || instance.isNowhere()
                ? new ResourceLink(LinkTargets.of(List.of(LinkTarget.NOWHERE)), saying(instance.why()))
                : instance;
    }

    private static List<Evidence> saying(List<Evidence> why) {
        return why.stream()
                .map(each ->
                        new Evidence(each.address(), each.attribute(), each.says() + ", so the group is serverless"))
                .toList();
    }
}
