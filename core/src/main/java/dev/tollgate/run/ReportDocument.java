package dev.tollgate.run;

import dev.tollgate.document.Node;
import dev.tollgate.render.json.JsonReport;
import dev.tollgate.report.Report;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON report as a document, made when the first rule of a policy's own asks for it, and once. */
final class ReportDocument implements Supplier<Node> {
    private final Supplier<Report> report;
    private @Nullable Node document;

    ReportDocument(Supplier<Report> report) {
        this.report = report;
    }

    @Override
    public Node get() {
        Node made = document == null ? JsonReport.toDocument(report.get()) : document;
        document = made;
        return made;
    }
}
