package dev.tollgate.render.text;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.Report;
import dev.tollgate.report.TerminalText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Explains figures: quantity by unit price for each side of each line, what is not known, and what they rest on. */
final class TextArithmetic {
    private static final int INDENT = 2;
    private static final int ITEM = 6;
    private static final int SIDE = 12;
    private static final int MOST_DECIMALS = 6;

    private final Report report;
    private final TextWriter page;
    private final TextBilling billing;

    TextArithmetic(Report report, TextWriter page) {
        this.report = report;
        this.page = page;
        this.billing = new TextBilling(page);
    }

    /** A resource that has lines, and a blank line. */
    void write(ResourceCost resource) {
        String where = resource.region() == null ? "" : " (" + resource.region().id() + ")";
        String deposed = resource.deposed() == null ? "" : ", deposed " + resource.deposed();
        String what = ": " + resource.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.paragraph(TextStyle.STRONG, "", INDENT, TerminalText.escaped(resource.address() + deposed + where + what));
        for (CostLine each : resource.lines()) {
            line(resource, each);
        }
        page.blank();
    }

    /** Where the facts of billing are said. */
    void sources() {
        billing.sources();
    }

    private void line(ResourceCost resource, CostLine line) {
        page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT), INDENT + 2, TerminalText.escaped(line.title()));
        side("before: ", line, line.before());
        side("after:  ", line, line.after());
        for (Evidence each : line.why()) {
            page.paragraph(
                    TextStyle.FAINT, " ".repeat(ITEM) + "- ", ITEM + 2, EvidenceText.of(each, resource.address()));
        }
        billing.facts(line.id(), resource.action(), ITEM);
    }

    private void side(String side, CostLine line, @Nullable LineFigure figure) {
        if (figure == null) {
            return;
        }
        String words = range(figure.quantity(), TextArithmetic::quantity) + " x "
                + range(figure.unitPrice(), UnitRate::price) + " " + report.currency() + " per " + line.unit() + " = "
                + range(figure.cost(), FigureText::money) + " " + report.currency() + " a month";
        page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT * 2) + side, SIDE, TerminalText.escaped(words));
        if (!figure.cost().causes().isEmpty()) {
            page.paragraph(TextStyle.PLAIN, " ".repeat(ITEM), ITEM, TerminalText.escaped(missing(figure.cost())));
        }
    }

    /** An amount in the middle of a sentence, what is expected first. */
    private static String range(Amount amount, FigureText.Writing writing) {
        BigDecimal low = amount.low();
        BigDecimal expected = amount.expected();
        if (amount.isExact() && low != null) {
            return writing.of(low);
        }
        String bounds = FigureText.bounds(amount, writing);
        return expected == null ? "(" + bounds + ")" : writing.of(expected) + " (" + bounds + ")";
    }

    private static String quantity(BigDecimal value) {
        return FigureText.number(value, 0, MOST_DECIMALS);
    }

    private static String missing(Amount amount) {
        StringJoiner causes = new StringJoiner("; ");
        for (Cause each : amount.causes()) {
            causes.add(each.address().isEmpty() ? each.fact() : each.fact() + " of " + each.address());
        }
        return "not known: " + causes;
    }
}
