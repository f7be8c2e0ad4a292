package dev.tollgate.gateway;

import dev.tollgate.placing.Placement;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.wiring.Wiring;
import java.util.function.Function;

/**
 * What the estate of one side is read from: the objects that exist, where they are, what their attributes refer to, and where those that
 * name other objects lead.
 */
record Ground(Inventory inventory, Spots spots, BlockReferences references, Links links) {
    static Ground of(Wiring wiring, Function<ResourceChange, Placement> places, Side side) {
        Inventory inventory = new Inventory(wiring, side);
        Spots spots = new Spots(wiring, places);
        BlockReferences references = new BlockReferences(wiring);
        return new Ground(inventory, spots, references, new Links(inventory, references, spots));
    }

    Side side() {
        return inventory.side();
    }
}
