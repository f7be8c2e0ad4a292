package dev.tollgate.gateway;

import dev.tollgate.gateway.fee.UnpricedTypes;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.traffic.GatewayRules;
import dev.tollgate.plan.Mode;
import dev.tollgate.product.InterestTable;
import dev.tollgate.product.PlanContext;
import dev.tollgate.product.Product;
import dev.tollgate.product.ProductPlan;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.usage.ParameterTable;
import java.util.List;
import java.util.Set;

/** API Gateway: dedicated instances, serverless groups, and their traffic. */
public final class GatewayProduct implements Product {
    /** Its id in reports. */
    public static final String ID = "api-gateway";

    private final InterestTable table = InterestTable.read(GatewayProduct.class, "types.txt");
    private final UnpricedTypes unpriced = new UnpricedTypes(table);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean covers(String resourceType) {
        return resourceType.startsWith(ResourceTypes.PREFIX)
                || unpriced.find(resourceType).isPresent();
    }

    @Override
    public Set<String> attributes(Mode mode, String resourceType) {
        return table.attributes(mode, resourceType);
    }

    @Override
    public Set<String> usageTypes() {
        return ParameterTable.BUNDLED.types();
    }

    /** Instances and groups; everything else is in the region of its group. */
    @Override
    public Set<String> regionalTypes() {
        return Set.of(ResourceTypes.INSTANCE, ResourceTypes.GROUP);
    }

    @Override
    public Set<String> taggedTypes() {
        return Set.of(ResourceTypes.VPC, ResourceTypes.PLUGIN, ResourceTypes.APP);
    }

    @Override
    public List<TrafficRule> trafficRules() {
        return GatewayRules.all();
    }

    @Override
    public ProductPlan read(PlanContext context) {
        return new GatewayPlan(context, unpriced);
    }
}
