package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import java.util.List;
import java.util.regex.Pattern;

/** Reads API groups. */
final class GroupReader {
    private static final AttributePath INSTANCE_ID = AttributePath.of("instance_id");
    private static final AttributePath INTRANET = AttributePath.of("vpc_intranet_enable");
    private static final AttributePath VPC_DOMAIN = AttributePath.of("vpc_domain");

    /** Ids of the shared instances that serverless groups run on. */
    private static final Pattern SHARED = Pattern.compile("api-shared-.*");

    private final Ground ground;

    GroupReader(Ground ground) {
        this.ground = ground;
    }

    Group read(Existing resource) {
        Said enabled = Said.of(resource, INTRANET);
        Said domain = Said.of(resource, VPC_DOMAIN);
        boolean hasDomain =
                domain.value().asText().filter(text -> !text.isBlank()).isPresent();
        boolean byDomain = enabled.value().isNull() && hasDomain;
        return new Group(
                resource.address(),
                ground.spots().of(resource).placement(),
                serverless(ground.links().of(resource, INSTANCE_ID, LinkTo.INSTANCE)),
                byDomain ? Group.Intranet.ON : intranet(enabled.value()),
                List.of(byDomain ? domain.evidence() : enabled.evidence()));
    }

    private static Group.Intranet intranet(Value enabled) {
        if (enabled.isUnknown()) {
            return Group.Intranet.OPEN;
        }
        return enabled.asBool().orElse(false) ? Group.Intranet.ON : Group.Intranet.OFF;
    }

    /** Shared instances are nobody's dedicated instance. */
    private static Link serverless(Link instance) {
        boolean shared = instance.only()
                .filter(end -> end instanceof End.There there
                        && SHARED.matcher(there.id().text()).matches())
                .isPresent();
        return shared || instance.isNowhere()
                ? new Link(Ends.of(List.of(End.NOWHERE)), saying(instance.why()))
                : instance;
    }

    private static List<Evidence> saying(List<Evidence> why) {
        return why.stream()
                .map(each ->
                        new Evidence(each.address(), each.attribute(), each.says() + ", so the group is serverless"))
                .toList();
    }
}
