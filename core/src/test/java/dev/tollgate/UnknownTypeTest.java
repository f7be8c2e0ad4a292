package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resource type of API Gateway that a later provider adds is not free. */
final class UnknownTypeTest {
    private static final String KNOWN = "alicloud_api_gateway_vpc_access";
    private static final String LATER = "alicloud_api_gateway_portal";

    @TempDir
    private Path folder;

    @Test
    void opensTheTotalsAndIsCountedAsUnpriced() throws IOException {
        Report before = report(KNOWN);
        Report report = report(LATER);

        int renamed = report.coverage().unpriced() - before.coverage().unpriced();
        assertThat(renamed).isPositive();
        assertThat(report.coverage().free()).isEqualTo(before.coverage().free() - renamed);
        assertThat(report.totals().after().high()).isNull();
        assertThat(report.diagnostics())
                .filteredOn(each -> each.code() == DiagnosticCode.PRODUCT_UNPRICED)
                .hasSize(renamed)
                .extracting(Diagnostic::message)
                .allSatisfy(message -> assertThat(message).contains("does not know " + LATER));
    }

    private Report report(String type) throws IOException {
        String plan = Files.readString(Fixtures.named("01-first-gateway").resolve("plan.json"));
        Files.writeString(folder.resolve("plan.json"), plan.replace(KNOWN, type));
        return Tollgate.answer(new Request(
                Request.Command.DIFF,
                new PlanSource.File(Path.of("plan.json")),
                null,
                List.of(),
                null,
                null,
                false,
                null,
                folder,
                Map.of()));
    }
}
