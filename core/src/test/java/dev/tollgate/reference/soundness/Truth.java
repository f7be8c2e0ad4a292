package dev.tollgate.reference.soundness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What attributes truly refer to, read from the state that applying the plan led to.
 *
 * @param attributes every attribute that the configuration gives by an expression with references
 * @param passedOn the addresses of the instances whose ids are in the output of a {@code terraform_data}, by its address
 */
record Truth(List<Attribute> attributes, Map<String, Set<String>> passedOn) {
    /**
     * What one attribute refers to.
     *
     * @param holder the address of the resource instance
     * @param path where the attribute stands
     * @param targets the addresses of the instances whose id is in its value, sorted
     */
    record Attribute(String holder, String path, Set<String> targets) {}

    /** The truth for a plan that was applied. */
    static Truth of(Plan plan, JsonNode state) {
        StateIds ids = new StateIds(state);
        List<Attribute> truths = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            Optional<ResourceConfig> config = plan.configuration()
                    .module(change.address().module().calls())
                    .map(module -> module.resources()
                            .get(ResourceConfig.id(
                                    change.address().mode(),
                                    change.address().type(),
                                    change.address().name())));
            if (config.isPresent() && change.action().hasAfter() && !change.isDeposed()) {
                new Holder(change, ids, truths).add(config.get().expressions());
            }
        }
        return new Truth(truths, ids.passedOn());
    }

    /** Collects the truths of one resource instance. */
    private record Holder(ResourceChange change, StateIds ids, List<Attribute> truths) {
        void add(ConfigNode.Block given) {
            JsonNode values = ids.values(change.address().text());
            given.entries().forEach((name, node) -> {
                if (isReference(node)) {
                    add(name, values.path(name));
                } else if (node instanceof ConfigNode.Blocks blocks) {
                    addBlocks(name, blocks, change.after().get(name).items(), values.path(name));
                }
            });
        }

        /** Blocks of a set have another order in the state, so each is found by what the plan knows of it. */
        private void addBlocks(String name, ConfigNode.Blocks given, List<Value> planned, JsonNode values) {
            for (int i = 0; i < planned.size(); i++) {
                List<JsonNode> fitting = new ArrayList<>();
                for (JsonNode value : values) {
                    if (StateIds.fits(planned.get(i), value)) {
                        fitting.add(value);
                    }
                }
                if (fitting.size() != 1) {
                    continue;
                }
                for (ConfigNode.Block block : given.blocks()) {
                    for (String attribute : block.entries().keySet()) {
                        if (isReference(block.entries().get(attribute))) {
                            add(
                                    AttributePath.of(name, i, attribute).toString(),
                                    fitting.get(0).path(attribute));
                        }
                    }
                }
            }
        }

        private void add(String path, JsonNode value) {
            Attribute truth = new Attribute(
                    change.address().text(),
                    path,
                    ids.in(value, change.address().text()));
            if (!ids.isAmbiguous(value) && !truths.contains(truth)) {
                truths.add(truth);
            }
        }

        private static boolean isReference(ConfigNode node) {
            return node instanceof ConfigNode.Expression expression
                    && !expression.references().isEmpty();
        }
    }
}
