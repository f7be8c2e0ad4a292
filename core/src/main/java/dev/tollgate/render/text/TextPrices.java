package dev.tollgate.render.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.price.AgreedDiscount;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.CallTiers;
import dev.tollgate.price.VendorNotice;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Prices for people: fees, traffic, calls, then what there is to know about regions, instance types and books. */
public final class TextPrices {
    private static final int INDENT = 2;

    private final PriceReport report;
    private final TextWriter page;

    private TextPrices(PriceReport report, TextWriter page) {
        this.report = report;
        this.page = page;
    }

    /** Writes the report; the stream stays open. */
    public static void write(PriceReport report, ReportView presentation, OutputStream out) throws IOException {
        TextWriter page = new TextWriter(presentation.width(), presentation.colour());
        if (presentation.why()) {
            TextPriceLookup.write(report, page);
        } else {
            new TextPrices(report, page).write();
        }
        TextDiagnostics.write(report.diagnostics(), page);
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private void write() {
        page.paragraph(
                TextStyle.STRONG,
                "",
                0,
                "Prices on " + report.today() + " in " + report.book().currency() + ".");
        FeeTables.write(report, page);
        TrafficPriceTable.write(report, page);
        report.book().calls().ifPresent(this::calls);
        SpecTable.write(report, page);
        regions();
        discounts();
        notices();
        books(report, page);
    }

    private void heading(String words) {
        page.blank();
        page.paragraph(TextStyle.STRONG, "", 0, words);
    }

    private void calls(CallTiers calls) {
        heading("Calls of serverless instances, a month, " + FigureText.number(calls.per(), 0, 0) + " calls");
        TextGrid grid = new TextGrid();
        BigDecimal from = BigDecimal.ZERO;
        String base = report.book().books().get(0).id();
        if (calls.free().signum() > 0) {
            grid.figures(
                    TextStyle.PLAIN,
                    INDENT,
                    "the first " + FigureText.number(calls.free(), 0, 0),
                    List.of(TextCell.of("free")));
        }
        for (CallTiers.Tier tier : calls.tiers()) {
            String start = "then from " + FigureText.number(from.add(BigDecimal.ONE), 0, 0);
            String title = tier.upTo()
                    .map(upTo -> start + " to " + FigureText.number(upTo, 0, 0))
                    .orElse(start + " on");
            grid.figures(TextStyle.PLAIN, INDENT, title, List.of(PriceText.cell(tier.price(), base)));
            from = tier.upTo().orElse(from);
        }
        grid.writeTo(page);
    }

    private void regions() {
        heading("Regions");
        int widest = 0;
        for (String each : report.regions()) {
            widest = Math.max(widest, TextWidth.of(TerminalText.escaped(each)));
        }
        for (String each : report.regions()) {
            String id = TerminalText.escaped(each);
            String start = " ".repeat(INDENT) + id + " ".repeat(widest - TextWidth.of(id) + INDENT);
            String name = report.book().regions().getOrDefault(each, "");
            page.paragraph(TextStyle.PLAIN, start, widest + 2 * INDENT, TerminalText.escaped(name));
        }
    }

    private void discounts() {
        if (report.book().discounts().isEmpty()) {
            return;
        }
        heading("Discounts, which the prices above have taken off");
        for (AgreedDiscount each : report.book().discounts()) {
            StringJoiner words = new StringJoiner(", ");
            words.add(FigureText.number(each.percent(), 0, 10) + " % off " + each.on());
            add(words, "in", each.regions());
            add(words, "for", each.specs());
            add(
                    words,
                    "by the",
                    each.cycles().stream().map(BillingCycle::id).sorted().toList());
            words.add("from " + PriceText.origin(each.origin(), report.book().books()));
            page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT), 2 * INDENT, words.toString());
        }
    }

    private static void add(StringJoiner words, String word, Collection<String> names) {
        if (!names.isEmpty()) {
            words.add(word + " "
                    + TerminalText.escaped(
                            String.join(" and ", names.stream().sorted().toList())));
        }
    }

    private void notices() {
        for (VendorNotice each : report.book().notices()) {
            heading("Notice");
            String words = each.text() + " (" + each.origin().source() + ")";
            page.paragraph(TextStyle.YELLOW, " ".repeat(INDENT), INDENT, TerminalText.escaped(words));
        }
    }

    static void books(PriceReport report, TextWriter page) {
        page.blank();
        page.paragraph(TextStyle.STRONG, "", 0, "Books, later ones over earlier ones");
        for (BookHeader each : report.book().books()) {
            String words = String.format(
                    Locale.ROOT,
                    "%s of %s, %s, %s. %s",
                    each.id(),
                    each.asOf(),
                    each.currency(),
                    each.basis(),
                    each.source());
            page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT), 2 * INDENT, TerminalText.escaped(words));
        }
    }
}
