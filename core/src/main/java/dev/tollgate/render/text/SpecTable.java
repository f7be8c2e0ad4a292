package dev.tollgate.render.text;

import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.InstanceSpec.Limits;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.TerminalText;
import java.util.List;

/** What instance types carry at most, for people. */
final class SpecTable {
    private static final int INDENT = 2;

    /** Ids of instance types are short. */
    static final int NARROW = 18;

    private SpecTable() {}

    static void write(PriceReport report, TextWriter page) {
        page.blank();
        page.paragraph(TextStyle.STRONG, "", 0, "Instance types, what they carry at most");
        TextGrid grid = new TextGrid(NARROW);
        grid.figures(TextStyle.FAINT, INDENT, "", head());
        for (String each : report.specs()) {
            InstanceSpec spec = report.book().specs().get(each);
            if (spec != null) {
                grid.figures(TextStyle.PLAIN, INDENT, TerminalText.escaped(each), cells(spec));
            }
        }
        grid.writeTo(page);
    }

    /** In two rows, since the numbers are narrower than the words for them. */
    private static List<TextCell> head() {
        return List.of(
                head("requests", "a second"),
                head("connec-", "tions"),
                head("new ones", "a second"),
                head("pool", "size"),
                head("Mbit/s", "in"),
                head("Mbit/s", "out"),
                head("SLA", "%"));
    }

    private static TextCell head(String... rows) {
        return new TextCell(List.of(rows), TextStyle.FAINT);
    }

    private static List<TextCell> cells(InstanceSpec spec) {
        Limits limits = spec.limits();
        return List.of(
                TextCell.of(PriceText.count(limits.requestsPerSecond())),
                TextCell.of(PriceText.count(limits.connections())),
                TextCell.of(PriceText.count(limits.newConnectionsPerSecond())),
                TextCell.of(PriceText.count(limits.poolSize())),
                TextCell.of(PriceText.count(limits.inboundMbps())),
                TextCell.of(PriceText.count(limits.outboundMbps())),
                TextCell.of(PriceText.number(spec.sla())));
    }
}
