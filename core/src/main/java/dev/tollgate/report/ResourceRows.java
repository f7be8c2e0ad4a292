package dev.tollgate.report;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.ResourceCost;
import java.util.List;

/** The rows of a table that are about one resource: its address, and for each of its lines the figures and what they rest on. */
final class ResourceRows {
    static final int LINE_INDENT = 4;

    private static final int WHY_INDENT = 6;

    private final Grid grid;
    private final boolean why;

    ResourceRows(Grid grid, boolean why) {
        this.grid = grid;
        this.why = why;
    }

    /** The address, with the mark of what is done to it and where it is. */
    void heading(ResourceCost resource, Mark mark) {
        StringBuilder where = new StringBuilder();
        if (resource.deposed() != null) {
            where.append("deposed ").append(Printable.escaped(resource.deposed()));
        }
        if (resource.region() != null) {
            where.append(where.length() > 0 ? ", " : "")
                    .append(Printable.escaped(resource.region().id()));
        }
        grid.heading(mark, Printable.escaped(resource.address()), where.toString());
    }

    /** A line of the bill. */
    void line(ResourceCost resource, Line line, List<Cell> cells) {
        grid.figures(Style.PLAIN, LINE_INDENT, Printable.escaped(line.title()), cells);
        if (why) {
            for (Evidence each : line.why()) {
                grid.note(WHY_INDENT, Reason.of(each, resource.address()));
            }
        }
    }
}
