package dev.tollgate.reference.soundness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tollgate.plan.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The ids of the resource instances of a state, and who is meant where one is found. */
final class StateIds {
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    /** Longest first: the id of an API holds the id of its group. */
    private final Map<String, String> owners =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(id -> id));

    private final Set<String> shared = new TreeSet<>();

    StateIds(JsonNode state) {
        read(state.path("values").path("root_module"));
    }

    private void read(JsonNode module) {
        for (JsonNode resource : module.path("resources")) {
            String address = resource.path("address").asText();
            values.put(address, resource.path("values"));
            String id = plain(resource.path("values").path("id").asText());
            if (resource.path("mode").asText().equals("managed") && !id.isEmpty()) {
                if (owners.put(id, address) != null) {
                    shared.add(id);
                }
            }
        }
        module.path("child_modules").forEach(this::read);
    }

    /** The attributes of a resource instance. */
    JsonNode values(String address) {
        return values.getOrDefault(address, MissingNode.getInstance());
    }

    /** True when a value holds an id that several instances have, as those of alicloud's accesses may be. */
    boolean isAmbiguous(JsonNode value) {
        return texts(value).anyMatch(text -> shared.stream().anyMatch(text::contains));
    }

    /** Whose ids are in a value, apart from the holder's own. */
    Set<String> in(JsonNode value, String holder) {
        Set<String> found = new TreeSet<>();
        texts(value).forEach(text -> addOwners(text, found));
        found.remove(holder);
        return found;
    }

    private void addOwners(String text, Set<String> found) {
        String rest = text;
        for (Map.Entry<String, String> owner : owners.entrySet()) {
            if (rest.contains(owner.getKey())) {
                rest = rest.replace(owner.getKey(), "");
                found.add(owner.getValue());
            }
        }
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false).flatMap(StateIds::texts)
                : Stream.of(plain(value.asText()));
    }

    /** Without quotes and what escapes them: an id that holds JSON is escaped once more each time that it is encoded. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\\"]", "");
    }

    /** Whose ids are in the output of each {@code terraform_data}. */
    Map<String, Set<String>> passedOn() {
        Map<String, Set<String>> passed = new TreeMap<>();
        values.forEach((address, attributes) -> {
            if (attributes.has("output")) {
                passed.put(address, in(attributes.path("output"), address));
            }
        });
        return passed;
    }

    /** True when nothing that the plan knows contradicts the state. */
    static boolean fits(Value planned, JsonNode value) {
        if (planned instanceof Value.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .allMatch(entry -> fits(entry.getValue(), value.path(entry.getKey())));
        }
        return planned.asText().map(value.asText()::equals).orElse(true);
    }
}
