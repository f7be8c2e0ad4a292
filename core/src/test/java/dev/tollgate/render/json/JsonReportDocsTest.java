package dev.tollgate.render.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import dev.tollgate.fixtures.SchemaFields;
import dev.tollgate.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages about JSON documents have a table for the document and for each definition of its schema, with every field. */
final class JsonReportDocsTest {
    private static final String DOCUMENTS = """
        json-report.md, report-v1.schema.json, The report
        prices.md,      prices-v1.schema.json, The document
        advice-json.md, advice-v1.schema.json, The advice
        """;

    @ParameterizedTest
    @CsvSource(textBlock = DOCUMENTS)
    void everyFieldIsDocumentedAsTheSchemaDescribesIt(String page, String schema, String document) throws IOException {
        DocsPage docs = DocsPage.named(page);
        tables(schema, document)
                .forEach((name, rows) -> assertThat(docs.table(name))
                        .as("docs/" + page
                                + " must have this section, in which more text can stand before and after the"
                                + " table:\n\n## " + name + "\n\n| field | type | meaning |\n|---|---|---|\n"
                                + String.join("\n", rows) + "\n\n")
                        .containsExactlyElementsOf(rows));
    }

    @ParameterizedTest
    @CsvSource(textBlock = DOCUMENTS)
    void nothingIsDocumentedThatIsNotInTheSchema(String page, String schema, String document) throws IOException {
        DocsPage docs = DocsPage.named(page);
        List<String> headings = new ArrayList<>(docs.sections().keySet());
        headings.removeIf(heading -> docs.table(heading).isEmpty());

        assertThat(headings)
                .as("sections of docs/%s with a table; remove or rename what the schema does not define", page)
                .containsExactlyInAnyOrderElementsOf(tables(schema, document).keySet());
    }

    private static Map<String, List<String>> tables(String name, String document) throws IOException {
        try (InputStream schema = Report.class.getResourceAsStream(name)) {
            return SchemaFields.tables(new String(Objects.requireNonNull(schema).readAllBytes(), UTF_8), document);
        }
    }
}
