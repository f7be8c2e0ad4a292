package dev.tollgate.comment;

import dev.tollgate.render.markdown.MarkdownReport;
import dev.tollgate.render.markdown.MarkdownText;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.report.ReportView.View;
import dev.tollgate.report.SavedReport;

/**
 * The text of a comment: as much of the reports as the forge takes. Parts that do not fit are left out whole, and the comment names
 * them; it is never cut off in the middle of a table.
 */
public final class CommentBody {
    private static final String FORK =
            "**From a fork.** The author of the change could write this report, so no verdict of a policy is shown.\n\n";

    private final SavedReport contents;
    private final CommentHeading heading;
    private final Forge forge;
    private final ChangeOrigin origin;

    private CommentBody(SavedReport contents, CommentHeading heading, Forge forge, ChangeOrigin origin) {
        this.contents = contents;
        this.heading = heading;
        this.forge = forge;
        this.origin = origin;
    }

    /** The text of a comment, which begins with its marker. */
    public static String render(CommentReports contents, CommentHeading heading, Forge forge, ChangeOrigin origin) {
        CommentReports shown = origin == ChangeOrigin.FORK ? contents.withoutPolicy() : contents;
        return new CommentBody(shown.together(), heading, forge, origin).fitted();
    }

    /** Where nothing can be folded away, explanations would bury the figures, so there they are left out from the start. */
    private MarkdownDetail most() {
        return forge.html() ? MarkdownDetail.EVERYTHING : MarkdownDetail.WITHOUT_EXPLANATIONS;
    }

    private String fitted() {
        MarkdownDetail detail = most();
        String text = text(detail);
        while (forge.unit().of(text) > forge.limit() && detail != detail.less()) {
            detail = detail.less();
            text = text(detail);
        }
        return forge.unit().of(text) > forge.limit() ? least() : text;
    }

    private String text(MarkdownDetail detail) {
        String report = contents.fold(
                single -> MarkdownReport.of(single, View.DIFF, detail),
                several -> MarkdownReport.of(several, View.DIFF, detail));
        return frame((forge.html() ? report : HtmlRemover.remove(report)).strip() + "\n", leftOut(detail));
    }

    /** For a report whose totals alone are too long, as a policy of thousands of rules can make them. */
    private String least() {
        return frame("", "the report");
    }

    private String frame(String report, String leftOut) {
        StringBuilder out = new StringBuilder(new Marker(heading.tag(), forge.html()).line())
                .append("\n## ")
                .append(MarkdownText.words(heading.title()))
                .append("\n\n")
                .append(origin == ChangeOrigin.FORK ? FORK : "")
                .append(report);
        if (!leftOut.isEmpty()) {
            out.append("\nLeft out, because a comment of ")
                    .append(forge.title())
                    .append(" holds at most ")
                    .append(thousands(forge.limit()))
                    .append(' ')
                    .append(forge.unit().word())
                    .append(": ")
                    .append(leftOut)
                    .append(".\n");
        }
        if (!heading.link().isEmpty()) {
            out.append("\n[The whole report](<").append(heading.link()).append(">)\n");
        }
        return out.toString();
    }

    private String leftOut(MarkdownDetail detail) {
        if (detail == most()) {
            return "";
        }
        return switch (detail) {
            case EVERYTHING -> "";
            case WITHOUT_UNCHANGED -> "unchanged resources";
            case WITHOUT_EXPLANATIONS -> "unchanged resources and explanations";
            case WITHOUT_TABLES -> "unchanged resources, explanations, and the tables of resources and traffic";
            case TOTALS -> "everything but the totals";
        };
    }

    private static String thousands(int number) {
        String digits = Integer.toString(number);
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
