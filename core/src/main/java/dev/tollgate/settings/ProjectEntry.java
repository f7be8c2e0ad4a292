package dev.tollgate.settings;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project as a settings file describes it.
 *
 * @param name its name; empty to be named after its plan
 * @param plan the plan, or a pattern for the plans of several projects
 * @param folder where the pattern begins
 * @param defaults its own inputs
 * @param tags tags that all of its resources count as having
 * @param place where it stands
 */
public record ProjectEntry(
        String name, String plan, Path folder, ProjectDefaults defaults, Map<String, String> tags, Place place) {
    public ProjectEntry {
        tags = Map.copyOf(tags);
    }

    static ProjectEntry read(Node node, Path folder, Problems problems) {
        return Fields.read(
                node,
                "a project",
                problems,
                fields -> new ProjectEntry(
                        fields.optional("name", Form.NAME).orElse(""),
                        fields.required("plan", Form.TEXT),
                        folder,
                        ProjectDefaults.read(fields, folder),
                        tags(fields),
                        node.place()));
    }

    /** Two projects of one name are a problem. */
    static void requireDistinct(List<ProjectEntry> projects, Problems problems) {
        Map<String, Place> names = new HashMap<>();
        for (ProjectEntry each : projects) {
            Place before = each.name().isEmpty() ? null : names.putIfAbsent(each.name(), each.place());
            if (before != null) {
                String found =
                        "a second project " + QuotedText.quote(each.name()) + ", the first on line " + before.line();
                problems.add("settings-duplicate-project", each.place(), found, "", "Give it a name of its own");
            }
        }
    }

    private static Map<String, String> tags(Fields fields) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Node.Entry each : fields.entries("tags")) {
            tags.put(each.key(), Form.TEXT.read(each.value(), fields.problems()));
        }
        return tags;
    }
}
