package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.wiring.AttributePath;
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
    static Map<Address, List<Evidence>> of(Ground ground) {
        Map<Address, List<Evidence>> byInstance = new HashMap<>();
        for (Existing attachment : ground.inventory().all(Types.ACL_ATTACHMENT)) {
            String list = ground.links()
                    .of(attachment, LIST_ID, LinkTo.ACCESS_CONTROL_LIST)
                    .shown()
                    .orElse("a list");
            Evidence why = Said.of(attachment, AttributePath.of("acl_type")).evidence();
            Evidence says = new Evidence(
                    why.address(), why.attribute(), why.says() + " list: " + list + ", which changes no verdict");
            ground.links()
                    .of(attachment, INSTANCE_ID, LinkTo.INSTANCE)
                    .exactly()
                    .ifPresent(instance -> byInstance
                            .computeIfAbsent(instance, key -> new ArrayList<>())
                            .add(says));
        }
        return byInstance;
    }
}
