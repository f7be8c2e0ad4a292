package dev.tollgate.render.text;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.render.wording.ActionMark;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import java.util.List;

/** The rows of a table that are about one resource: its address, and for each of its lines the figures and what they rest on. */
final class ResourceRows {
    static final int LINE_INDENT = 4;

    private static final int WHY_INDENT = 6;

    private final TextGrid grid;
    private final boolean why;

    ResourceRows(TextGrid grid, boolean why) {
        this.grid = grid;
        this.why = why;
    }

    /** The address, with the mark of what is done to it and where it is. */
    void heading(ResourceCost resource, ActionMark mark) {
        StringBuilder where = new StringBuilder();
        if (resource.deposed() != null) {
            where.append("deposed ").append(TerminalText.escaped(resource.deposed()));
        }
        if (resource.region() != null) {
            where.append(where.length() > 0 ? ", " : "")
                    .append(TerminalText.escaped(resource.region().id()));
        }
        grid.heading(mark, TerminalText.escaped(resource.address()), where.toString());
    }

    /** A line of the bill. */
    void line(ResourceCost resource, CostLine line, List<TextCell> cells) {
        grid.figures(TextStyle.PLAIN, LINE_INDENT, TerminalText.escaped(line.title()), cells);
        if (why) {
            for (Evidence each : line.why()) {
                grid.note(WHY_INDENT, EvidenceText.of(each, resource.address()));
            }
        }
    }
}
