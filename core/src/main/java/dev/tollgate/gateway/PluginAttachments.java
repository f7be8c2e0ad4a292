package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which plugins are attached to which APIs and groups, and in which stages. */
final class PluginAttachments {
    private static final AttributePath PLUGIN_ID = AttributePath.of("plugin_id");
    private static final AttributePath API_ID = AttributePath.of("api_id");
    private static final AttributePath GROUP_ID = AttributePath.of("group_id");

    private final Links links;
    private final Map<Address, List<Attached>> byTarget = new HashMap<>();
    private final Map<Attached, Attached> toAnything = new LinkedHashMap<>();

    /**
     * A plugin that is attached.
     *
     * @param plugin where the plugin is
     * @param stage the stage, not known where the plan does not tell
     * @param why what attaches it
     */
    record Attached(Link plugin, Value stage, Evidence why) {
        /** The same without what attaches it, of which a hidden target needs only one. */
        private Attached kind() {
            return new Attached(new Link(plugin.ends(), List.of()), stage, new Evidence(null, "plugin_id", ""));
        }

        /** Evidence that the plugin may do anything. */
        Evidence unseen() {
            String id = plugin.shown().orElse("a plugin");
            return new Evidence(
                    why.address(), why.attribute(), id + ", which the plan does not show; it may route requests");
        }

        boolean isIn(Optional<String> wanted) {
            return wanted.isEmpty() || stage.isUnknown() || stage.asText().equals(wanted);
        }
    }

    PluginAttachments(Inventory inventory, Links links) {
        this.links = links;
        inventory.all(Types.PLUGIN_ATTACHMENT).forEach(this::readApi);
        inventory.all(Types.GROUP_PLUGIN_ATTACHMENT).forEach(this::readGroup);
    }

    /** What is attached to an API or group for certain or perhaps, itself and not by way of the group. */
    List<Attached> to(Address target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /**
     * What may be attached to an API, in any way.
     *
     * @param groups the groups that it may belong to
     */
    List<Attached> reaching(Address api, List<Address> groups, Optional<String> stage) {
        Set<Attached> reaching = new LinkedHashSet<>(to(api));
        groups.forEach(group -> reaching.addAll(to(group)));
        return Stream.concat(reaching.stream(), toAnything.values().stream())
                .filter(attached -> attached.isIn(stage))
                .toList();
    }

    private void readApi(Existing attachment) {
        Link api = links.of(attachment, API_ID, LinkTo.API);
        Link target = api.isHidden() ? links.of(attachment, GROUP_ID, LinkTo.GROUP) : api;
        add(attachment, target);
    }

    private void readGroup(Existing attachment) {
        add(attachment, links.of(attachment, GROUP_ID, LinkTo.GROUP));
    }

    private void add(Existing attachment, Link target) {
        Evidence why = new Evidence(
                attachment.address().text(),
                "plugin_id",
                "attaches a plugin to " + target.shown().orElse("one of several"));
        Attached attached = new Attached(
                links.of(attachment, PLUGIN_ID, LinkTo.PLUGIN),
                attachment.attributes().get("stage_name"),
                why);
        target.here()
                .forEach(to ->
                        byTarget.computeIfAbsent(to, key -> new ArrayList<>()).add(attached));
        if (target.isHidden()) {
            toAnything.putIfAbsent(attached.kind(), attached);
        }
    }
}
