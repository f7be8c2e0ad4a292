package dev.tollgate.render.text;

import dev.tollgate.advice.BillingFact;
import dev.tollgate.advice.BillingFacts;
import dev.tollgate.cost.LineId;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.render.wording.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the vendor says of billing, beside prices: each fact once, at the first line to which it applies, and where it is said. */
final class TextBilling {
    private final TextWriter page;
    private final BillingFacts facts = BillingFacts.bundled();
    private final Map<String, BillingFact> told = new LinkedHashMap<>();

    TextBilling(TextWriter page) {
        this.page = page;
    }

    /** What applies to a line of the bill, as far as it has not been told. */
    void facts(LineId line, ReportedAction action, int indent) {
        for (BillingFact each : facts.of(line, action)) {
            if (told.putIfAbsent(each.id(), each) == null) {
                String words = each.says() + " [" + each.id() + "]";
                page.paragraph(TextStyle.FAINT, " ".repeat(indent) + "- ", indent + 2, words);
            }
        }
    }

    /** Where what was told is said; nothing where nothing was told. */
    void sources() {
        Map<String, String> bySource = new LinkedHashMap<>();
        for (BillingFact each : told.values()) {
            bySource.merge(each.source(), each.id(), (some, more) -> some + ", " + more);
        }
        bySource.forEach((source, ids) -> page.paragraph(TextStyle.FAINT, "", 2, "[" + ids + "]: " + source));
        if (!bySource.isEmpty()) {
            page.blank();
        }
    }
}
