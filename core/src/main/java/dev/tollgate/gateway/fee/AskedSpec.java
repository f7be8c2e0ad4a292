package dev.tollgate.gateway.fee;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.product.AttributeValue;

/**
 * An instance spec that a price is asked for.
 *
 * @param id the spec
 * @param hidden true when nothing may show it
 */
record AskedSpec(String id, boolean hidden) {
    AskedSpec {
        requireNonNull(id, "id is null");
    }

    /** What an instance says. */
    static AskedSpec of(AttributeValue.Known<String> fact) {
        return new AskedSpec(fact.value(), fact.isHidden());
    }

    /** The spec in words. */
    String shown() {
        return shown(id);
    }

    /** Of which spec it is a multiple, which tells what it is itself. */
    String base(Multiple multiple) {
        return shown(multiple.of());
    }

    /** Which multiple it is. */
    String shown(Multiple multiple) {
        return shown(multiple.toString());
    }

    private String shown(String text) {
        return Secrecy.of(hidden).show(text);
    }
}
