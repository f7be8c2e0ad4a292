package dev.tollgate.render.markdown;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import java.util.List;

/** What figures and verdicts rest on, folded away. */
final class MarkdownReasons {
    private MarkdownReasons() {}

    static void ofFigures(List<ResourceCost> resources, StringBuilder out) {
        StringBuilder reasons = new StringBuilder();
        for (ResourceCost resource : resources) {
            for (CostLine line : resource.lines()) {
                String name = MarkdownText.code(resource.address()) + ", " + MarkdownText.words(line.title());
                list(name, resource.address(), line.why(), reasons);
            }
        }
        if (reasons.length() > 0) {
            MarkdownReport.fold(out, "What the figures rest on");
            out.append(reasons).append('\n');
            MarkdownReport.unfold(out);
        }
    }

    /**
     * Evidence under what it is for.
     *
     * @param title what it is for, in Markdown
     * @param owner the address that the title names
     */
    static void list(String title, String owner, List<Evidence> why, StringBuilder out) {
        if (why.isEmpty()) {
            return;
        }
        out.append("- ").append(title).append('\n');
        for (Evidence each : why) {
            String address = each.address();
            out.append("  - ");
            if (address != null && !address.equals(owner)) {
                out.append(MarkdownText.code(address)).append(' ');
            }
            out.append(MarkdownText.code(each.attribute()))
                    .append(": ")
                    .append(MarkdownText.words(each.says()))
                    .append('\n');
        }
    }
}
