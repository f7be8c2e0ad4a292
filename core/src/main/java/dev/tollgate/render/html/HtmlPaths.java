package dev.tollgate.render.html;

import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.text.TextWidth;
import dev.tollgate.render.wording.TrafficPaths;
import dev.tollgate.report.TerminalText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of traffic: clients at the left, groups in the middle, backends at the right; billed ways are thick and say so. */
final class HtmlPaths {
    private static final int BOX = 240;
    private static final int GAP = 95;
    private static final int LINE = 17;
    private static final int PAD = 9;
    private static final int SPACE = 12;
    private static final int LETTERS = 30;
    private static final int MOST_USERS = 3;
    private static final int MIDDLE = BOX + GAP;
    private static final int RIGHT = 2 * MIDDLE;
    private static final int WIDTH = RIGHT + BOX;

    private final MarkupDocument page;
    private int y = SPACE;

    HtmlPaths(MarkupDocument page) {
        this.page = page;
    }

    /** A box of a column, with the way between it and the group. */
    private record Box(List<String> lines, @Nullable Boolean billed, int top) {
        int height() {
            return lines.size() * LINE + 2 * PAD;
        }

        int centre() {
            return top + height() / 2;
        }

        int bottom() {
            return top + height();
        }

        Box moved(int by) {
            return new Box(lines, billed, top + by);
        }
    }

    void draw(String gateway, List<TrafficPaths> paths) {
        List<List<Box>> columns = new ArrayList<>();
        for (TrafficPaths each : paths) {
            columns.add(place(each));
        }
        page.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + y,
                "width",
                MarkupDocument.at(WIDTH),
                "height",
                MarkupDocument.at(y),
                "role",
                "img");
        page.leaf("title", "Traffic of " + (gateway.isEmpty() ? "groups without a known instance" : gateway))
                .line();
        page.leaf("desc", describe(paths)).line();
        for (int i = 0; i < paths.size(); i++) {
            draw(columns.get(i), paths.get(i).clients().size());
        }
        page.closeLine();
    }

    /** Clients, then backends, then the group; the columns are centred upon each other. */
    private List<Box> place(TrafficPaths path) {
        List<String> group = new ArrayList<>();
        wrap(path.group() == null ? "a group that is not known" : path.group(), group);
        List<Box> boxes = new ArrayList<>(column(path.clients()));
        List<Box> backends = column(path.backends());
        Box middle = new Box(group, null, 0);
        int height = Math.max(Math.max(bottom(boxes), bottom(backends)), middle.height());
        int centre = y + height / 2;
        List<Box> placed = moved(boxes, centre - bottom(boxes) / 2);
        placed.addAll(moved(backends, centre - bottom(backends) / 2));
        placed.add(middle.moved(centre - middle.height() / 2));
        y += height + 2 * SPACE;
        return placed;
    }

    private static List<Box> moved(List<Box> boxes, int by) {
        List<Box> moved = new ArrayList<>();
        boxes.forEach(box -> moved.add(box.moved(by)));
        return moved;
    }

    private static int bottom(List<Box> column) {
        return column.isEmpty() ? 0 : column.get(column.size() - 1).bottom();
    }

    private static List<Box> column(List<TrafficPaths.Leg> legs) {
        List<Box> boxes = new ArrayList<>();
        for (TrafficPaths.Leg each : legs) {
            List<String> lines = new ArrayList<>();
            wrap(each.words(), lines);
            int shown = Math.min(MOST_USERS, each.users().size());
            each.users().subList(0, shown).forEach(user -> wrap(user, lines));
            if (each.users().size() > shown) {
                lines.add("and " + (each.users().size() - shown) + " more");
            }
            boxes.add(new Box(lines, each.billed(), boxes.isEmpty() ? 0 : bottom(boxes) + SPACE));
        }
        return boxes;
    }

    private void draw(List<Box> boxes, int clients) {
        Box group = boxes.get(boxes.size() - 1);
        for (int i = 0; i < boxes.size() - 1; i++) {
            Box box = boxes.get(i);
            if (i < clients) {
                way(BOX, box.centre(), group.centre(), box.billed());
                label(BOX + GAP / 2, box);
                box(box, 0, "end");
            } else {
                way(MIDDLE + BOX, group.centre(), box.centre(), box.billed());
                label(RIGHT - GAP / 2, box);
                box(box, RIGHT, "end");
            }
        }
        box(group, MIDDLE, "group");
    }

    private void way(int x, int from, int to, @Nullable Boolean billed) {
        int half = x + GAP / 2;
        String curve =
                "M" + x + " " + from + " C" + half + " " + from + " " + half + " " + to + " " + (x + GAP) + " " + to;
        page.open("path", "class", "way " + kind(billed), "d", curve).close();
    }

    /** Beside the box at the end of the way, where no other way is near. */
    private void label(int x, Box box) {
        String y = MarkupDocument.at(box.centre() - LINE / 2);
        page.leaf("text", words(box.billed()), "class", "way " + kind(box.billed()), "x", MarkupDocument.at(x), "y", y);
        page.line();
    }

    private void box(Box box, int x, String kind) {
        page.open(
                "rect",
                "class",
                kind,
                "x",
                MarkupDocument.at(x + 1),
                "y",
                MarkupDocument.at(box.top),
                "width",
                MarkupDocument.at(BOX - 2));
        page.attributes("height", MarkupDocument.at(box.height()), "rx", "6").close();
        int line = box.top + PAD + LINE - 4;
        for (String each : box.lines) {
            page.leaf("text", each, "x", MarkupDocument.at(x + PAD), "y", MarkupDocument.at(line))
                    .line();
            line += LINE;
        }
    }

    /** In lines that fit a box, broken at spaces and behind dots where there are any. */
    private static void wrap(String words, List<String> lines) {
        String rest = TerminalText.escaped(words);
        while (TextWidth.of(rest) > LETTERS) {
            int most = fitting(rest);
            int end = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('.', most - 1) + 1);
            end = end <= 0 ? most : end;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
    }

    /** How many units of the text fit a line: whole characters, and at least one. */
    private static int fitting(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && TextWidth.of(text.substring(0, text.offsetByCodePoints(end, 1))) <= LETTERS) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static String describe(List<TrafficPaths> paths) {
        StringBuilder text = new StringBuilder();
        for (TrafficPaths path : paths) {
            text.append(path.group() == null ? "a group that is not known" : path.group())
                    .append(": ");
            for (List<TrafficPaths.Leg> legs : List.of(path.clients(), path.backends())) {
                legs.forEach(leg -> text.append(leg.words())
                        .append(", ")
                        .append(words(leg.billed()))
                        .append("; "));
            }
        }
        return text.toString().strip();
    }

    private static String kind(@Nullable Boolean billed) {
        return billed == null ? "unknown" : billed ? "billed" : "free";
    }

    private static String words(@Nullable Boolean billed) {
        return billed == null ? "not known" : kind(billed);
    }
}
