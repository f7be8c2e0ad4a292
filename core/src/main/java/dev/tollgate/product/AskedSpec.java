package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.price.InstanceSpec.Multiple;

/**
 * An instance spec that a price is asked for.
 *
 * @param id the spec
 * @param hidden true when nothing may show it
 */
public record AskedSpec(String id, boolean hidden) {
    public AskedSpec {
        requireNonNull(id, "id is null");
    }

    /** What an instance says. */
    public static AskedSpec of(AttributeValue.Known<String> fact) {
        return new AskedSpec(fact.value(), fact.isHidden());
    }

    /** The spec in words. */
    public String shown() {
        return shown(id);
    }

    /** Of which spec it is a multiple, which tells what it is itself. */
    public String base(Multiple multiple) {
        return shown(multiple.of());
    }

    /** Which multiple it is. */
    public String shown(Multiple multiple) {
        return shown(multiple.toString());
    }

    private String shown(String text) {
        return Secrecy.of(hidden).show(text);
    }
}
