package dev.tollgate.comment;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A comment as two engines render it, and everything in it that a reader could follow, load or be called by. */
final class RenderedComment {
    private static final Set<String> DEAD = Set.of(
            "html", "head", "body", "p", "h2", "ul", "li", "strong", "em", "code", "pre", "table", "thead", "tbody",
            "tr", "th", "td", "br", "sub", "details", "summary");

    /** Forges make more of plain text: people, issues, commits, addresses, labels, milestones, emoji, formulas and commands. */
    private static final Pattern REFERENCE = Pattern.compile(
            "[@$~\\[\\]<>|\\\\]|(?<![a-z])#\\d|!\\d|://|www\\.|\\b(?:GH|[A-Z]{2,})-\\d|\\b[0-9a-f]{7,}\\b|:[a-z]+:|^\\s*/[a-z]");

    private RenderedComment() {}

    /** All live parts that either engine finds. */
    static List<String> findLive(String markdown) {
        List<String> live = new ArrayList<>();
        findLive("commonmark", commonmark(markdown), live);
        findLive("flexmark", flexmark(markdown), live);
        return live;
    }

    private static String commonmark(String markdown) {
        var extensions = List.of(TablesExtension.create(), AutolinkExtension.create());
        var document = org.commonmark.parser.Parser.builder()
                .extensions(extensions)
                .build()
                .parse(markdown);
        return org.commonmark.renderer.html.HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(document);
    }

    private static String flexmark(String markdown) {
        MutableDataSet options = new MutableDataSet();
        options.set(
                com.vladsch.flexmark.parser.Parser.EXTENSIONS,
                List.of(com.vladsch.flexmark.ext.tables.TablesExtension.create(), StrikethroughExtension.create()));
        var document =
                com.vladsch.flexmark.parser.Parser.builder(options).build().parse(markdown);
        return com.vladsch.flexmark.html.HtmlRenderer.builder(options).build().render(document);
    }

    private static void findLive(String engine, String html, List<String> live) {
        Document document = Jsoup.parse(html);
        document.traverse((NodeVisitor) (node, depth) -> addLive(engine, node, live));
        for (Element row : document.select("tr")) {
            Element table = row.closest("table");
            if (table != null && row.childrenSize() != table.select("tr").get(0).childrenSize()) {
                live.add(engine + ": a row of " + row.childrenSize() + " cells: " + row.text());
            }
        }
    }

    private static void addLive(String engine, Node node, List<String> live) {
        if (node instanceof Element element && !(node instanceof Document)) {
            boolean open = element.attributesSize() > 0 && !isPlain(element);
            if (!DEAD.contains(element.tagName()) || open) {
                live.add(engine + ": " + element.outerHtml());
            }
        } else if (node instanceof Comment comment && !comment.getData().startsWith(" tollgate: ")) {
            live.add(engine + ": " + comment.outerHtml());
        } else if (node instanceof TextNode text
                && !isCode(text)
                && REFERENCE.matcher(text.getWholeText()).find()) {
            live.add(engine + ": " + text.getWholeText());
        }
    }

    /** The alignment of cells, an open fold, and the language of a diagram. */
    private static boolean isPlain(Element element) {
        return element.attributes().asList().stream().allMatch(each -> switch (each.getKey()) {
            case "align" -> true;
            case "open" -> element.tagName().equals("details");
            case "class" -> each.getValue().equals("language-mermaid");
            default -> false;
        });
    }

    private static boolean isCode(Node node) {
        return node.parent() instanceof Element parent && parent.closest("code, pre") != null;
    }
}
