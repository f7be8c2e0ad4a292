package dev.tollgate.settings;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.file.InputFiles;
import dev.tollgate.policy.file.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a settings file says: defaults, projects and a policy.
 *
 * @param defaults what holds where neither the request nor a project says otherwise
 * @param projects the projects
 * @param policy the policy
 */
public record SettingsFile(ProjectDefaults defaults, List<ProjectEntry> projects, Policy policy) {
    private static final Form<String> VERSION =
            Form.matching(text -> text.equals("1"), "1, the version of this format");

    public SettingsFile {
        projects = List.copyOf(projects);
    }

    /**
     * The settings in a file.
     *
     * @param workingDirectory where a relative name begins
     * @param file the file as the user named it
     * @throws dev.tollgate.diagnostic.UnusableInputException with everything that is wrong with it
     */
    public static SettingsFile read(Path workingDirectory, Path file) {
        return InputFiles.read(
                workingDirectory.resolve(file),
                file.toString(),
                in -> read(DocumentReader.text(in, file.toString()), file));
    }

    private static SettingsFile read(DocumentText text, Path file) throws IOException {
        Node document = DocumentReader.read(text, file.toString());
        Problems problems = new Problems();
        Fields fields = Fields.of(document, "a settings file", problems);
        Path folder = file.resolveSibling("");
        fields.optional("version", VERSION);
        ProjectDefaults defaults = fields.optional("defaults")
                .map(node -> Fields.read(node, "defaults", problems, part -> ProjectDefaults.read(part, folder)))
                .orElse(ProjectDefaults.NONE);
        List<ProjectEntry> projects = fields.items("projects", node -> ProjectEntry.read(node, folder, problems));
        ProjectEntry.requireDistinct(projects, problems);
        Policy policy = Policy.read(fields, text);
        fields.end();
        return problems.resultOf(() -> new SettingsFile(defaults, projects, policy));
    }
}
