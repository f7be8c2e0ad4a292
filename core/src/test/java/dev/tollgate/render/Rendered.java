package dev.tollgate.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown as forges read it: CommonMark with tables, and with links made of bare addresses. */
public final class Rendered {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());

    private final Node document;

    private Rendered(Node document) {
        this.document = document;
    }

    public static Rendered of(String markdown) {
        return new Rendered(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    }

    /** The nodes of a kind, in their order. */
    public <T extends Node> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(document, kind, found);
        return found;
    }

    /** How many cells each row of the tables has. */
    public List<Integer> cells() {
        return all(TableRow.class).stream().map(Rendered::children).toList();
    }

    private static int children(Node node) {
        int count = 0;
        for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
            count++;
        }
        return count;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
        for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
            collect(each, kind, found);
        }
    }
}
