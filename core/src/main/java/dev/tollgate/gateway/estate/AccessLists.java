package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.plan.Address;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the access-control lists of instances. They are evidence of who calls, and change no verdict. */
final class AccessLists {
    private static final AttributePath INSTANCE_ID = AttributePath.of("instance_id");
    private static final AttributePath LIST_ID = AttributePath.of("acl_id");

    private AccessLists() {}

    /** The lists of each instance. */
    static Map<Address, List<Evidence>> of(EstateSource ground) {
        Map<Address, List<Evidence>> byInstance = new HashMap<>();
        for (ResourceState attachment : ground.inventory().all(ResourceTypes.ACL_ATTACHMENT)) {
            String list = ground.links()
                    .of(attachment, LIST_ID, LinkKind.ACCESS_CONTROL_LIST)
                    .shown()
                    .orElse("a list");
            Evidence why = AttributeReading.of(attachment, AttributePath.of("acl_type"))
                    .evidence();
            Evidence says = new Evidence(
                    why.address(), why.attribute(), why.says() + " list: " + list + ", which changes no verdict");
            ground.links()
                    .of(attachment, INSTANCE_ID, LinkKind.INSTANCE)
                    .exactly()
                    .ifPresent(instance -> byInstance
                            .computeIfAbsent(instance, key -> new ArrayList<>())
                            .add(says));
        }
        return byInstance;
    }
}
