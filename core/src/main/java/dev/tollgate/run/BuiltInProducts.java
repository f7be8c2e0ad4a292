package dev.tollgate.run;

import dev.tollgate.gateway.GatewayProduct;
import dev.tollgate.product.Products;
import java.util.List;

/** Lists the products that Tollgate knows. Nothing else outside the packages of a product names one. */
public final class BuiltInProducts {
    private BuiltInProducts() {}

    /** All products. */
    public static Products all() {
        return new Products(List.of(new GatewayProduct()));
    }
}
