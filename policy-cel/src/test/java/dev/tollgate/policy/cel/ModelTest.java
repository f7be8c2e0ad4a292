package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.StructTypeReference;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions see every field of the reports that are written, as the value that is written; only what is null is absent. */
final class ModelTest {
    private final Model model = new Model(new Types(Schema.read().structs()));

    @ParameterizedTest
    @MethodSource("reports")
    void holdsWhatTheReportHolds(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Node report = JsonDocument.read(in, file.toString(), 1 << 26);

            same(report, model.part(report, StructTypeReference.create(Schema.REPORT), "report", null), "report");
        }
    }

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.cases())) {
            List<Path> reports = folders.map(folder -> folder.resolve("expected.diff.json"))
                    .filter(Files::exists)
                    .toList();
            assertThat(reports).isNotEmpty();
            return reports.stream();
        }
    }

    private static void same(Node node, Object value, String path) {
        if (node instanceof Node.Mapping object) {
            for (Node.Entry each : object.entries()) {
                field(each, (Part) value, path + "." + each.key());
            }
        } else if (node instanceof Node.Sequence list) {
            assertThat((List<?>) value).as(path).hasSameSizeAs(list.items());
            for (int i = 0; i < list.items().size(); i++) {
                same(list.items().get(i), ((List<?>) value).get(i), path + "[" + i + "]");
            }
        } else {
            scalar((Node.Scalar) node, value, path);
        }
    }

    private static void field(Node.Entry field, Part part, String path) {
        if (field.value().isNull()) {
            assertThat(part.find(field.key())).as(path).isEmpty();
        } else {
            assertThat(part.find(field.key())).as(path).isPresent();
            same(field.value(), part.select(field.key()), path);
        }
    }

    private static void scalar(Node.Scalar scalar, Object value, String path) {
        if (scalar.kind() == Node.Kind.NUMBER) {
            Ratio number = value instanceof Long whole ? Ratio.of(whole) : (Ratio) value;
            assertThat(number).as(path).isEqualTo(Ratio.of(new BigDecimal(scalar.text())));
        } else if (scalar.kind() == Node.Kind.BOOLEAN) {
            assertThat(value).as(path).isEqualTo(Boolean.valueOf(scalar.text()));
        } else {
            assertThat(value).as(path).isEqualTo(scalar.text());
        }
    }
}
