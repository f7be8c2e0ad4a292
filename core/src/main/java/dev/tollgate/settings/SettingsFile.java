package dev.tollgate.settings;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.file.InputFiles;
import dev.tollgate.policy.file.Policy;
import dev.tollgate.product.Products;
import dev.tollgate.report.Shortfall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a settings file says: defaults, projects and a policy.
 *
 * @param defaults what holds where neither the request nor a project says otherwise
 * @param projects the projects
 * @param policy the policy
 * @param failOn the shortfalls that fail a run which names none itself
 */
public record SettingsFile(
        ProjectDefaults defaults, List<ProjectEntry> projects, Policy policy, List<Shortfall> failOn) {
    private static final Form<String> VERSION =
            Form.matching(text -> text.equals("1"), "1, the version of this format");

    private static final Form<Shortfall> SHORTFALL =
            Form.oneOf(Stream.of(Shortfall.values()).collect(Collectors.toMap(Shortfall::id, Function.identity())));

    public SettingsFile {
        projects = List.copyOf(projects);
        failOn = List.copyOf(failOn);
    }

    /**
     * The settings in a file.
     *
     * @param workingDirectory where a relative name begins
     * @param file the file as the user named it
     * @param products the products whose resource types its rules can name
     * @throws dev.tollgate.diagnostic.UnusableInputException with everything that is wrong with it
     */
    public static SettingsFile read(Path workingDirectory, Path file, Products products) {
        return InputFiles.read(
                workingDirectory.resolve(file),
                file.toString(),
                in -> read(DocumentReader.text(in, file.toString()), file, products));
    }

    private static SettingsFile read(DocumentText text, Path file, Products products) throws IOException {
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
        Policy policy = Policy.read(fields, text, products.taggedTypes());
        List<Shortfall> failOn = readFailOn(fields, problems);
        fields.end();
        return problems.resultOf(() -> new SettingsFile(defaults, projects, policy, failOn));
    }

    /** Everything that falls short fails where the file is strict. */
    private static List<Shortfall> readFailOn(Fields fields, Problems problems) {
        boolean isStrict = fields.optional("strict", Form.FLAG).orElse(false);
        List<Shortfall> named = fields.items("failOn", node -> SHORTFALL.read(node, problems));
        return isStrict ? List.of(Shortfall.values()) : named;
    }
}
