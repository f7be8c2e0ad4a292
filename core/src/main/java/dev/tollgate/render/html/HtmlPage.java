package dev.tollgate.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes one page that needs nothing else: no script, no request, and a policy that lets a browser run and load nothing, so that a
 * name in a plan could do no harm even if it became markup.
 */
public final class HtmlPage {
    private HtmlPage() {}

    /** The page for one plan. */
    public static String of(Report report, ReportView.View view) {
        MarkupDocument page = new MarkupDocument();
        String sentence = HeadlineText.of(report, view).sentence();
        begin(page, sentence);
        if (report.policy() != null) {
            HtmlPolicy.write(report.policy(), report.currency(), page);
        }
        page.open("header").line();
        page.leaf("p", "API Gateway bill of " + report.plan().source(), "class", "kicker")
                .line();
        page.leaf("h1", sentence).line();
        HtmlReport.notes(report, view, page);
        page.closeLine();
        new HtmlReport(report, view, page, "h2").sections();
        return end(page);
    }

    /** The page for several plans. */
    public static String of(Portfolio portfolio, ReportView.View view) {
        MarkupDocument page = new MarkupDocument();
        int count = portfolio.projects().size();
        String title = "API Gateway bill of " + count + (count == 1 ? " project" : " projects");
        begin(page, title);
        if (portfolio.policy() != null) {
            HtmlPolicy.write(portfolio.policy(), portfolio.currency(), page);
        }
        page.open("header").line().leaf("h1", title).line().closeLine();
        HtmlPortfolio.write(portfolio, view, page);
        return end(page);
    }

    private static void begin(MarkupDocument page, String title) {
        String style = style();
        page.html().open("html", "lang", "en").line().open("head").line();
        page.empty("meta", "charset", "utf-8");
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.leaf("title", "Tollgate: " + title).line();
        page.open("style").verbatim(style).closeLine();
        page.closeLine().open("body").line().open("main").line();
    }

    private static String end(MarkupDocument page) {
        page.closeLine().closeLine().closeLine();
        return page.toString();
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
