package dev.tollgate.render.html;

import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.TrafficChanges;
import dev.tollgate.render.wording.TrafficPaths;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which traffic is billed: a picture for each gateway, and a table of verdicts with what they rest on. */
final class HtmlTraffic {
    /** More pictures are no help. */
    private static final int MOST_PICTURES = 40;

    private final MarkupDocument page;

    private HtmlTraffic(MarkupDocument page) {
        this.page = page;
    }

    static void write(Report report, ReportView.View view, MarkupDocument page, String heading) {
        if (report.traffic().isEmpty()) {
            return;
        }
        HtmlTraffic traffic = new HtmlTraffic(page);
        boolean difference = view == ReportView.View.DIFF;
        page.open("section").line().leaf(heading, "Traffic").line();
        traffic.pictures(TrafficPaths.of(report));
        traffic.step("Requests to backends", TrafficChanges.of(report, TrafficVerdict.TO_BACKEND, difference));
        traffic.step("Responses to clients", TrafficChanges.of(report, TrafficVerdict.TO_CLIENT, difference));
        page.closeLine();
    }

    private void pictures(List<TrafficPaths> paths) {
        Map<String, List<TrafficPaths>> gateways = new LinkedHashMap<>();
        for (TrafficPaths each : paths) {
            String gateway = each.gateway() == null ? "" : each.gateway();
            gateways.computeIfAbsent(gateway, key -> new ArrayList<>()).add(each);
        }
        int drawn = 0;
        for (Map.Entry<String, List<TrafficPaths>> each : gateways.entrySet()) {
            if (drawn++ < MOST_PICTURES) {
                picture(each.getKey(), each.getValue());
            }
        }
        if (drawn > MOST_PICTURES) {
            page.leaf("p", "Pictures of " + (drawn - MOST_PICTURES) + " more gateways are left out.", "class", "note");
        }
    }

    private void picture(String gateway, List<TrafficPaths> paths) {
        page.open("figure").open("figcaption");
        if (gateway.isEmpty()) {
            page.text("Groups without a dedicated instance, or with one that the plan does not tell");
        } else {
            page.code(gateway);
        }
        page.closeLine();
        page.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", "traffic paths")
                .line();
        new HtmlPaths(page).draw(gateway, paths);
        page.closeLine().closeLine();
    }

    private void step(String title, TrafficChanges news) {
        if (news.isEmpty()) {
            return;
        }
        String counts = (news.free() > 0 ? news.free() + " new and free. " : "")
                + (news.same() > 0 ? news.same() + " as before." : "");
        if (!news.items().isEmpty()) {
            page.open("table", "class", "verdicts")
                    .line()
                    .leaf("caption", title)
                    .line();
            page.open("thead").open("tr").leaf("th", "what", "scope", "col");
            page.leaf("th", "verdict", "scope", "col").leaf("th", "rules", "scope", "col");
            page.close().closeLine().open("tbody").line();
            news.items().forEach(this::row);
            page.closeLine().closeLine();
        }
        if (!counts.isEmpty()) {
            page.leaf("p", title + ": " + counts.strip(), "class", "note").line();
        }
    }

    private void row(TrafficChanges.Item item) {
        TrafficVerdict verdict = item.verdict();
        String owner = verdict.api() == null ? item.subject() : verdict.api();
        page.open("tr").open("th", "scope", "row").code(item.subject());
        if (!verdict.why().isEmpty()) {
            page.open("details").leaf("summary", "What this rests on").line();
            HtmlTable.reasons(verdict.why(), owner, page);
            page.close();
        }
        page.close()
                .open("td")
                .leaf(
                        "b",
                        TrafficChanges.word(verdict),
                        "class",
                        verdict.verdict().id());
        if (item.old() != null) {
            page.text(" ").leaf("small", "was " + item.old().id());
        }
        page.close().open("td");
        for (String each : verdict.ruleIds()) {
            page.code(each).text(" ");
        }
        if (item.change() != null) {
            page.leaf("p", item.reason());
        }
        page.close().closeLine();
    }
}
