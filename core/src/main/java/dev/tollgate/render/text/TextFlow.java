package dev.tollgate.render.text;

import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Side;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import dev.tollgate.traffic.VerdictAdvice;
import dev.tollgate.traffic.VerdictChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains flows of traffic: the way that they take, the rows of the pricing document, what was read, and what would change it. */
final class TextFlow {
    private static final int INDENT = 2;
    private static final int ITEM = 6;
    private static final String STEP_TWO = "step 2, requests to the backend: ";
    private static final String STEP_FOUR = "step 4, responses to clients: ";

    private final TextWriter page;

    TextFlow(TextWriter page) {
        this.page = page;
    }

    /** The responses of a group. */
    void responses(TrafficVerdict verdict, @Nullable VerdictChange change) {
        String group = name(verdict.group(), "a group that the plan does not tell");
        heading(group, verdict);
        reasons(STEP_FOUR, verdict, change, group);
    }

    /**
     * The requests of an API.
     *
     * @param client the verdict on the responses of its group, where it is there
     */
    void requests(TrafficVerdict verdict, @Nullable TrafficVerdict client, @Nullable VerdictChange change) {
        String api = name(verdict.api(), "");
        heading(api + (verdict.stage() == null ? "" : ", stage " + verdict.stage()), verdict);
        drawing(verdict, client);
        reasons(STEP_TWO, verdict, change, api);
    }

    private void heading(String what, TrafficVerdict verdict) {
        page.blank();
        String gone = verdict.side() == Side.BEFORE ? " (as it was; gone afterwards)" : "";
        page.paragraph(TextStyle.STRONG, "", INDENT, TerminalText.escaped(what + gone));
    }

    private void drawing(TrafficVerdict verdict, @Nullable TrafficVerdict client) {
        page.blank();
        boxed(client == null ? "clients" : listTargets(client));
        arrow("^", "|", client == null ? "step 4" : STEP_FOUR + word(client));
        boxed("gateway " + gateway(verdict) + ", group " + name(verdict.group(), "not told by the plan"));
        arrow("|", "v", STEP_TWO + word(verdict));
        boxed(listTargets(verdict));
    }

    private static String listTargets(TrafficVerdict verdict) {
        return verdict.rules().stream().map(TrafficRule::target).collect(joining(" and "));
    }

    private void boxed(String words) {
        page.paragraph(TextStyle.PLAIN, " ".repeat(INDENT + 2), INDENT + 2, TerminalText.escaped(words));
    }

    private void arrow(String first, String second, String words) {
        page.line(" ".repeat(ITEM) + first);
        page.line(" ".repeat(ITEM) + "|  " + words);
        page.line(" ".repeat(ITEM) + second);
    }

    private void reasons(String step, TrafficVerdict verdict, @Nullable VerdictChange change, String owner) {
        page.blank();
        String was = change == null ? "" : ", was " + change.before().verdict().id();
        page.line(" ".repeat(INDENT) + step + page.styled(style(verdict.verdict()), word(verdict)) + was);
        if (change != null) {
            items("what changes", List.of(change.reason()));
        }
        items("the pricing document", rows(verdict));
        items("read in the plan", readings(verdict, owner));
        items("what would change it", VerdictAdvice.advise(verdict));
    }

    private void items(String title, List<String> items) {
        page.line(" ".repeat(INDENT * 2) + page.styled(TextStyle.FAINT, title));
        for (String each : items) {
            page.paragraph(TextStyle.PLAIN, " ".repeat(ITEM) + "- ", ITEM + 2, TerminalText.escaped(each));
        }
    }

    /** The rows that apply in the document's words, and what no row covers in ours. */
    private List<String> rows(TrafficVerdict verdict) {
        List<String> rows = new ArrayList<>();
        for (String rule : verdict.ruleIds()) {
            String words = rule.endsWith(".unlisted")
                    ? "No row covers this backend."
                    : "The plan leaves open which row applies.";
            for (Evidence each : verdict.why()) {
                words = isRow(each, rule) ? each.says() : words;
            }
            rows.add(words + " [" + rule + "]");
        }
        return rows;
    }

    private static List<String> readings(TrafficVerdict verdict, String owner) {
        List<String> readings = new ArrayList<>();
        for (Evidence each : verdict.why()) {
            if (verdict.ruleIds().stream().noneMatch(rule -> isRow(each, rule))) {
                readings.add(EvidenceText.of(each, owner));
            }
        }
        return readings;
    }

    private static boolean isRow(Evidence evidence, String rule) {
        return evidence.address() == null && evidence.attribute().equals(rule);
    }

    private static String gateway(TrafficVerdict verdict) {
        if (verdict.gateway() != null) {
            return verdict.gateway();
        }
        for (Evidence each : verdict.why()) {
            if (each.attribute().equals("instance_id") && each.says().endsWith("serverless")) {
                return "of the serverless instance";
            }
        }
        return "that the plan does not tell";
    }

    private static String word(TrafficVerdict verdict) {
        BigDecimal share = verdict.billedShare();
        return share == null
                ? verdict.verdict().id()
                : verdict.verdict().id() + ", " + FigureText.number(share.movePointRight(2), 0, 0) + "% billed";
    }

    private static String name(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private static TextStyle style(Verdict verdict) {
        return switch (verdict) {
            case BILLED, PARTLY -> TextStyle.STRONG;
            case FREE -> TextStyle.GREEN;
            case UNKNOWN -> TextStyle.YELLOW;
        };
    }
}
