package dev.tollgate.render.text;

import dev.tollgate.cost.ResourceCost;
import dev.tollgate.plan.Side;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.Report;
import dev.tollgate.report.TerminalText;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.VerdictChange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why each figure and verdict is what it is: the arithmetic of every line, and for every group and API the way that traffic takes, the rows
 * of the pricing document, what was read in the plan, and what would change the verdict.
 */
final class TextExplanation {
    private final Report report;
    private final TextWriter page;
    private final TextFlow flows;
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
        text.resources();
        text.traffic();
        TextDiagnostics.write(report.diagnostics(), page);
        TextReport.writeFooter(report, page);
    }

    private void resources() {
        TextArithmetic arithmetic = new TextArithmetic(report, page);
        List<String> free = new ArrayList<>();
        for (ResourceCost each : report.resources()) {
            if (each.lines().isEmpty()) {
                free.add(each.address());
            } else {
                arithmetic.write(each);
            }
        }
        arithmetic.sources();
        if (!free.isEmpty()) {
            String words = "Without a fee of their own: " + String.join(", ", free) + ".";
            page.paragraph(TextStyle.FAINT, "", 2, TerminalText.escaped(words));
        }
    }

    /** Group by group: first the responses of all its APIs, then the requests of each. What is gone afterwards is told as it was. */
    private void traffic() {
        List<TrafficVerdict> told = told();
        Map<String, TrafficVerdict> responses = new LinkedHashMap<>();
        for (TrafficVerdict each : told) {
            if (each.step() == TrafficVerdict.TO_CLIENT) {
                responses.put(String.valueOf(each.group()), each);
            }
        }
        for (TrafficVerdict each : told) {
            if (each.step() == TrafficVerdict.TO_CLIENT) {
                flows.responses(each, changes.get(each));
            } else {
                flows.requests(each, responses.get(String.valueOf(each.group())), changes.get(each));
            }
        }
        if (told.isEmpty()) {
            page.blank();
            page.line("No traffic.");
        }
    }

    private List<TrafficVerdict> told() {
        Set<TrafficVerdict> continued = new LinkedHashSet<>();
        for (VerdictChange each : VerdictChange.pairs(report.traffic())) {
            continued.add(each.before());
        }
        return report.traffic().stream()
                .filter(each -> each.side() == Side.AFTER || !continued.contains(each))
                .toList();
    }
}
