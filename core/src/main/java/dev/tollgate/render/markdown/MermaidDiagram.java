package dev.tollgate.render.markdown;

import dev.tollgate.render.wording.TrafficPaths;
import dev.tollgate.report.TerminalText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A Mermaid diagram of traffic: clients, groups and backends, with the billed ways thick and labelled. */
final class MermaidDiagram {
    private static final int MOST_USERS = 3;

    private final StringBuilder out = new StringBuilder("flowchart LR\n");
    private final List<Integer> billed = new ArrayList<>();
    private int nodes;
    private int edges;

    private MermaidDiagram() {}

    /** The diagram, without the fence around it. */
    static String of(List<TrafficPaths> paths) {
        MermaidDiagram diagram = new MermaidDiagram();
        for (TrafficPaths each : paths) {
            diagram.add(each);
        }
        if (!diagram.billed.isEmpty()) {
            StringJoiner links = new StringJoiner(",", "  linkStyle ", " stroke:#cf222e,stroke-width:3px\n");
            diagram.billed.forEach(edge -> links.add(Integer.toString(edge)));
            diagram.out.append(links);
        }
        return diagram.out.toString();
    }

    private void add(TrafficPaths path) {
        String group = path.group() == null ? "a group that is not known" : path.group();
        int gate = node(label(group) + (path.gateway() == null ? "" : "<br/>on " + label(path.gateway())));
        for (TrafficPaths.Leg each : path.clients()) {
            edge(node(label(each.words())), gate, each.billed());
        }
        for (TrafficPaths.Leg each : path.backends()) {
            edge(gate, node(label(each.words()) + users(each)), each.billed());
        }
    }

    private static String users(TrafficPaths.Leg leg) {
        StringBuilder text = new StringBuilder();
        int shown = Math.min(MOST_USERS, leg.users().size());
        for (String each : leg.users().subList(0, shown)) {
            text.append("<br/>").append(label(each));
        }
        return text + (leg.users().size() > shown ? "<br/>and " + (leg.users().size() - shown) + " more" : "");
    }

    private int node(String label) {
        out.append("  n").append(nodes).append("[\"").append(label).append("\"]\n");
        return nodes++;
    }

    private void edge(int from, int to, @Nullable Boolean isBilled) {
        String arrow = isBilled == null ? "-. not known .->" : isBilled ? "== billed ==>" : "-- free -->";
        out.append("  n")
                .append(from)
                .append(' ')
                .append(arrow)
                .append(" n")
                .append(to)
                .append('\n');
        if (Boolean.TRUE.equals(isBilled)) {
            billed.add(edges);
        }
        edges++;
    }

    /** Text between quotes: what could be markup of Mermaid, of Markdown or of HTML is written as a number. */
    static String label(String text) {
        String safe = TerminalText.escaped(text);
        StringBuilder label = new StringBuilder();
        safe.codePoints().forEach(c -> {
            boolean plain = Character.isLetter(c) || (label.length() > 0 && isPlain(c));
            label.append(plain ? Character.toString(c) : "#" + c + ";");
        });
        return label.toString();
    }

    private static boolean isPlain(int c) {
        return Character.isDigit(c) || c == ' ' || c == '.' || c == '_' || c == '-' || c == ',';
    }
}
