package dev.tollgate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import dev.tollgate.fixtures.SchemaFields;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/json-report.md} has a table for the report and for each definition of its schema, with every field. */
final class JsonReportDocsTest {
    private static final DocsPage PAGE = DocsPage.named("json-report.md");
    private static final String DOCUMENT = "The report";

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldIsDocumentedAsTheSchemaDescribesIt(String name) throws IOException {
        List<String> rows = Objects.requireNonNull(tables().get(name));

        assertThat(PAGE.table(name))
                .as(
                        "docs/json-report.md must have this section, in which more text can stand before and after the table:"
                                + "\n\n## " + name + "\n\n| field | type | meaning |\n|---|---|---|\n"
                                + String.join("\n", rows) + "\n\n")
                .containsExactlyElementsOf(rows);
    }

    @Test
    void nothingIsDocumentedThatIsNotInTheSchema() throws IOException {
        List<String> headings = new ArrayList<>(PAGE.sections().keySet());
        headings.removeIf(heading -> PAGE.table(heading).isEmpty());

        assertThat(headings)
                .as("sections of docs/json-report.md with a table; remove or rename what the schema does not define")
                .containsExactlyInAnyOrderElementsOf(names());
    }

    static List<String> names() throws IOException {
        return List.copyOf(tables().keySet());
    }

    private static Map<String, List<String>> tables() throws IOException {
        try (InputStream schema = JsonReport.class.getResourceAsStream("report-v1.schema.json")) {
            return SchemaFields.tables(new String(Objects.requireNonNull(schema).readAllBytes(), UTF_8), DOCUMENT);
        }
    }
}
