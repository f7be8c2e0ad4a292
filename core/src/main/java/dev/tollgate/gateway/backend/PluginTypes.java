package dev.tollgate.gateway.backend;

import dev.tollgate.document.TableFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the types of plugins do to requests; {@code plugin-types.txt} lists them. */
public final class PluginTypes {
    private static final PluginTypes BUNDLED = read();

    private final Map<String, Effect> effects;

    /** What a plugin does to the requests of an API. */
    enum Effect {
        /** Sends them to the backends of its routes. */
        ROUTES,
        /** Calls a service of its own for each of them. */
        CALLS,
        /** Reaches no other host. */
        NOTHING,
        /** The type is not in the table, so it may do anything. */
        UNKNOWN
    }

    private PluginTypes(Map<String, Effect> effects) {
        this.effects = Map.copyOf(effects);
    }

    /** The table that is part of the program; read once, since both sides of a plan ask for it. */
    public static PluginTypes bundled() {
        return BUNDLED;
    }

    private static PluginTypes read() {
        Map<String, Effect> effects = new HashMap<>();
        for (TableFile.Row row : TableFile.read(PluginTypes.class, "plugin-types.txt")) {
            Effect effect = Effect.valueOf(row.word(1).toUpperCase(Locale.ROOT));
            row.checkNew(effects.put(row.word(0), effect) != null);
        }
        return new PluginTypes(effects);
    }

    /** The names of the types that are known. */
    public Set<String> names() {
        return effects.keySet();
    }

    Effect effect(String type) {
        return effects.getOrDefault(type, Effect.UNKNOWN);
    }
}
