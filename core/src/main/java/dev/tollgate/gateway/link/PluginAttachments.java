package dev.tollgate.gateway.link;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.DeployedStage;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which plugins are attached to which APIs and groups, and in which stages. */
public final class PluginAttachments {
    private static final AttributePath PLUGIN_ID = AttributePath.of("plugin_id");
    private static final AttributePath API_ID = AttributePath.of("api_id");
    private static final AttributePath GROUP_ID = AttributePath.of("group_id");

    private final LinkFinder links;
    private final LinkIndex<Attached> ties = new LinkIndex<>();
    private final Map<Object, Set<Attached>> byGroups = new HashMap<>();
    private final List<Attached> elsewhere = new ArrayList<>();
    private final Map<ResourceState, Away> away = new LinkedHashMap<>();

    /**
     * A plugin that is attached; equal to the same in the same stage, whatever attaches it.
     *
     * @param plugin where the plugin is
     * @param stage the stage, not known where the plan does not tell
     * @param why what attaches it
     */
    public record Attached(ResourceLink plugin, Value stage, Evidence why) {
        /** Evidence that the plugin may do anything. */
        public Evidence unseen() {
            String id = plugin.shown().orElse("a plugin");
            return new Evidence(
                    why.address(), why.attribute(), id + ", which the plan does not show; it may route requests");
        }

        boolean isIn(Optional<DeployedStage> wanted) {
            return wanted.isEmpty() || stage.isUnknown() || wanted.get().isNamed(stage);
        }

        private List<Object> identity() {
            return List.of(plugin.identity(), stage);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attached that && identity().equals(that.identity());
        }

        @Override
        public int hashCode() {
            return identity().hashCode();
        }
    }

    /**
     * A plugin that is attached to an API or a group that the plan does not hold.
     *
     * @param target the API or group
     * @param attached the plugin
     */
    public record Away(ResourceLink target, Attached attached) {}

    /** Reads the attachments of one side. */
    public PluginAttachments(EstateSource ground) {
        links = ground.links();
        ground.inventory().all(ResourceTypes.PLUGIN_ATTACHMENT).forEach(this::readApi);
        ground.inventory()
                .all(ResourceTypes.GROUP_PLUGIN_ATTACHMENT)
                .forEach(attachment -> add(attachment, links.of(attachment, GROUP_ID, LinkKind.GROUP)));
    }

    /** The plugins that the plan does not hold, with what attaches them. */
    public List<Attached> pluginsElsewhere() {
        return elsewhere;
    }

    /** What is attached to APIs and groups that the plan does not hold, by the attachment. */
    public Map<ResourceState, Away> away() {
        return away;
    }

    /** What is certainly attached to an API or group itself. */
    public Set<Attached> certain(Address target) {
        return ties.certain(target);
    }

    /**
     * What may be attached to an API, itself or by way of its group.
     *
     * @param group the group that it belongs to
     * @param stage the stage, or empty for any
     */
    public List<Attached> reaching(Address api, ResourceLink group, Optional<DeployedStage> stage) {
        Set<Attached> reaching = new LinkedHashSet<>(ties.perhaps(List.of(api)));
        reaching.addAll(byGroups.computeIfAbsent(group.identity(), key -> ties.perhaps(group.here())));
        return reaching.stream().filter(attached -> attached.isIn(stage)).toList();
    }

    /** Where the plan hides the API, it shows the group that the API belongs to; then the plugin is perhaps attached to any API of it. */
    private void readApi(ResourceState attachment) {
        ResourceLink api = links.of(attachment, API_ID, LinkKind.API);
        Optional<Address> group = links.of(attachment, GROUP_ID, LinkKind.GROUP).exactly();
        boolean hidden = api.isHidden() && group.isPresent();
        add(attachment, hidden ? perhaps(group.orElseThrow(), api.why()) : api);
    }

    private static ResourceLink perhaps(Address group, List<Evidence> why) {
        return new ResourceLink(LinkTargets.of(List.of(new LinkTarget.Here(group), LinkTarget.NOWHERE)), why);
    }

    private void add(ResourceState attachment, ResourceLink target) {
        String says = "attaches a plugin to " + target.shown().orElse("one of several");
        Evidence why = new Evidence(attachment.address().text(), "plugin_id", says);
        ResourceLink plugin = links.of(attachment, PLUGIN_ID, LinkKind.PLUGIN);
        Attached attached = new Attached(plugin, attachment.attributes().get("stage_name"), why);
        ties.add(target, attached);
        if (plugin.only().filter(LinkTarget.There.class::isInstance).isPresent()) {
            elsewhere.add(attached);
        }
        if (target.only().filter(LinkTarget.There.class::isInstance).isPresent()) {
            away.put(attachment, new Away(target, attached));
        }
    }
}
