package dev.tollgate.render.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.render.markdown.MarkdownDiffTable;
import dev.tollgate.render.markdown.MarkdownText;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Advice for pull requests and wikis. */
final class MarkdownAdvice implements AdviceDocument {
    private static final String BREAK = "<br>";

    private final StringBuilder out;
    private final boolean why;

    MarkdownAdvice(StringBuilder out, boolean why) {
        this.out = out;
        this.why = why;
    }

    @Override
    public void headline(String sentence) {
        out.append("**").append(MarkdownText.words(sentence)).append("**\n\n");
    }

    @Override
    public void words(String sentence) {
        out.append(MarkdownText.words(sentence)).append("\n\n");
    }

    @Override
    public void section(String title, String more) {
        out.append("### ").append(MarkdownText.words(title));
        out.append(more.isEmpty() ? "" : " (" + MarkdownText.words(more) + ")").append("\n\n");
    }

    @Override
    public void table(List<String> heads, List<Row> rows) {
        MarkdownDiffTable.row(out, heads.stream().map(MarkdownText::words).toArray(String[]::new));
        out.append("|---").append("|---:".repeat(heads.size() - 1)).append("|\n");
        rows.forEach(this::row);
        out.append('\n');
    }

    @Override
    public void steps(List<Step> steps) {
        for (Step each : steps) {
            out.append("1. **")
                    .append(MarkdownText.words(each.when()))
                    .append("**: ")
                    .append(MarkdownText.words(each.what()))
                    .append('\n');
        }
        out.append('\n');
    }

    private void row(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(title(row));
        for (List<String> each : row.cells()) {
            cells.add(String.join(BREAK, each.stream().map(MarkdownText::words).toList()));
        }
        MarkdownDiffTable.row(out, cells.toArray(String[]::new));
    }

    private String title(Row row) {
        String words = MarkdownText.words(row.title());
        StringBuilder title = new StringBuilder(row.weight() == TextStyle.STRONG ? "**" + words + "**" : words);
        row.notes().forEach(note -> title.append(BREAK).append(MarkdownText.words(note)));
        if (why) {
            for (Evidence each : row.why()) {
                title.append(BREAK).append(MarkdownText.words(EvidenceText.of(each, "")));
            }
        }
        return title.toString();
    }
}
