package dev.tollgate.render.text;

import dev.tollgate.advice.BillingFact;
import dev.tollgate.advice.BillingFacts;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.MissingFacts;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.Report;
import dev.tollgate.report.TerminalText;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.VerdictChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explains each figure and verdict. A line has its arithmetic, its evidence and the vendor's facts of billing, each fact once. A group or
 * API has the way of its traffic, the rows of the pricing document, the readings of the plan, and what would change the verdict.
 */
final class TextExplanation {
    private static final int INDENT = 2;
    private static final int ITEM = 6;
    private static final int SIDE = 12;
    private static final int QUANTITY_DECIMALS = 6;

    private final Report report;
    private final TextWriter page;
    private final TextFlow flows;
    private final BillingFacts facts = BillingFacts.bundled();
    private final Map<String, BillingFact> stated = new LinkedHashMap<>();
    private final IdentityHashMap<TrafficVerdict, VerdictChange> changes = new IdentityHashMap<>();

    private TextExplanation(Report report, TextWriter page) {
        this.report = report;
        this.page = page;
        this.flows = new TextFlow(page);
        for (VerdictChange each : VerdictChange.among(report.traffic())) {
            changes.put(each.after(), each);
        }
    }

    static void write(Report report, TextWriter page) {
        TextExplanation text = new TextExplanation(report, page);
        text.writeResources();
        text.writeTraffic();
        TextDiagnostics.write(report.diagnostics(), page);
        TextReport.writeFooter(report, page);
    }

    private void writeResources() {
        List<String> free = new ArrayList<>();
        for (ResourceCost each : report.resources()) {
            if (each.lines().isEmpty()) {
                free.add(each.address());
            } else {
                writeResource(each);
            }
        }
        writeSources();
        if (!free.isEmpty()) {
            String words = "Without a fee of their own: " + String.join(", ", free) + ".";
            page.paragraph(TextStyle.FAINT, "", INDENT, TerminalText.escaped(words));
        }
    }

    private void writeResource(ResourceCost resource) {
        StringBuilder heading = new StringBuilder(resource.address());
        if (resource.deposed() != null) {
            heading.append(", deposed ").append(resource.deposed());
        }
        if (resource.region() != null) {
            heading.append(" (").append(resource.region().id()).append(')');
        }
        heading.append(": ")
                .append(resource.action().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        page.paragraph(TextStyle.STRONG, "", INDENT, TerminalText.escaped(heading.toString()));
        for (CostLine each : resource.lines()) {
            writeLine(resource, each);
        }
        page.blank();
    }

    private void writeLine(ResourceCost resource, CostLine line) {
        page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT), INDENT + 2, TerminalText.escaped(line.title()));
        writeSide("before: ", line, line.before());
        writeSide("after:  ", line, line.after());
        for (Evidence each : line.why()) {
            writeItem(EvidenceText.of(each, resource.address()));
        }
        for (BillingFact each : facts.of(line.id(), resource.action())) {
            if (stated.putIfAbsent(each.id(), each) == null) {
                writeItem(each.says() + " [" + each.id() + "]");
            }
        }
    }

    private void writeItem(String words) {
        page.paragraph(TextStyle.FAINT, " ".repeat(ITEM) + "- ", ITEM + 2, words);
    }

    private void writeSide(String side, CostLine line, @Nullable LineFigure figure) {
        if (figure == null) {
            return;
        }
        String words = describeRange(figure.quantity(), TextExplanation::showQuantity) + " x "
                + describeRange(figure.unitPrice(), UnitRate::price) + " " + report.currency() + " per " + line.unit()
                + " = " + describeRange(figure.cost(), FigureText::money) + " " + report.currency() + " a month";
        page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT * 2) + side, SIDE, TerminalText.escaped(words));
        if (!figure.cost().causes().isEmpty()) {
            String missing = "not known: " + MissingFacts.words(figure.cost().causes(), "");
            page.paragraph(TextStyle.PLAIN, " ".repeat(ITEM), ITEM, TerminalText.escaped(missing));
        }
    }

    /** Writes the sources of the vendor's facts that the explanation states. */
    private void writeSources() {
        Map<String, String> bySource = new LinkedHashMap<>();
        for (BillingFact each : stated.values()) {
            bySource.merge(each.source(), each.id(), (some, more) -> some + ", " + more);
        }
        bySource.forEach((source, ids) -> page.paragraph(TextStyle.FAINT, "", INDENT, "[" + ids + "]: " + source));
        if (!bySource.isEmpty()) {
            page.blank();
        }
    }

    /** Describes an amount in the middle of a sentence, the expected value first. */
    private static String describeRange(Amount amount, FigureText.Writing writing) {
        BigDecimal low = amount.low();
        BigDecimal expected = amount.expected();
        if (amount.isExact() && low != null) {
            return writing.of(low);
        }
        String bounds = "(" + FigureText.bounds(amount, writing) + ")";
        return expected == null ? bounds : writing.of(expected) + " " + bounds;
    }

    private static String showQuantity(BigDecimal value) {
        return FigureText.number(value, 0, QUANTITY_DECIMALS);
    }

    /** Writes group by group: first the responses of all its APIs, then the requests of each. A deleted flow appears as it was. */
    private void writeTraffic() {
        List<TrafficVerdict> current = listCurrent();
        Map<String, TrafficVerdict> responses = new LinkedHashMap<>();
        for (TrafficVerdict each : current) {
            if (each.step() == TrafficVerdict.TO_CLIENT) {
                responses.put(String.valueOf(each.group()), each);
            }
        }
        for (TrafficVerdict each : current) {
            if (each.step() == TrafficVerdict.TO_CLIENT) {
                flows.responses(each, changes.get(each));
            } else {
                flows.requests(each, responses.get(String.valueOf(each.group())), changes.get(each));
            }
        }
        if (current.isEmpty()) {
            page.blank();
            page.line("No traffic.");
        }
    }

    private List<TrafficVerdict> listCurrent() {
        Set<TrafficVerdict> continued = new LinkedHashSet<>();
        for (VerdictChange each : VerdictChange.pairs(report.traffic())) {
            continued.add(each.before());
        }
        return report.traffic().stream()
                .filter(each -> each.side() == Side.AFTER || !continued.contains(each))
                .toList();
    }
}
