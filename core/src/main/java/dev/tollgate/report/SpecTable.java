package dev.tollgate.report;

import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.InstanceSpec.Limits;
import java.util.List;

/** What instance types carry at most, for people. */
final class SpecTable {
    private static final int INDENT = 2;

    /** Ids of instance types are short. */
    static final int NARROW = 18;

    private SpecTable() {}

    static void write(PriceReport report, Page page) {
        page.blank();
        page.paragraph(Style.STRONG, "", 0, "Instance types, what they carry at most");
        Grid grid = new Grid(NARROW);
        grid.figures(Style.FAINT, INDENT, "", head());
        for (String each : report.specs()) {
            InstanceSpec spec = report.book().specs().get(each);
            if (spec != null) {
                grid.figures(Style.PLAIN, INDENT, Printable.escaped(each), cells(spec));
            }
        }
        grid.writeTo(page);
    }

    /** In two rows, since the numbers are narrower than the words for them. */
    private static List<Cell> head() {
        return List.of(
                head("requests", "a second"),
                head("connec-", "tions"),
                head("new ones", "a second"),
                head("pool", "size"),
                head("Mbit/s", "in"),
                head("Mbit/s", "out"),
                head("SLA", "%"));
    }

    private static Cell head(String... rows) {
        return new Cell(List.of(rows), Style.FAINT);
    }

    private static List<Cell> cells(InstanceSpec spec) {
        Limits limits = spec.limits();
        return List.of(
                Cell.of(PriceText.count(limits.requestsPerSecond())),
                Cell.of(PriceText.count(limits.connections())),
                Cell.of(PriceText.count(limits.newConnectionsPerSecond())),
                Cell.of(PriceText.count(limits.poolSize())),
                Cell.of(PriceText.count(limits.inboundMbps())),
                Cell.of(PriceText.count(limits.outboundMbps())),
                Cell.of(PriceText.number(spec.sla())));
    }
}
