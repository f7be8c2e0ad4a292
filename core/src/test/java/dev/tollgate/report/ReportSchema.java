package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The published JSON Schema of the report, for every test that produces one. */
final class ReportSchema {
    private static final Schema SCHEMA = load();

    private ReportSchema() {}

    static void assertValid(String json) {
        assertThat(faults(json)).as(json).isEmpty();
    }

    static boolean isValid(String json) {
        return faults(json).isEmpty();
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema load() {
        try (InputStream in = ReportSchema.class.getResourceAsStream("report-v1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
