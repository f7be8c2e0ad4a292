package dev.tollgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code docs/maven.md} has a section for every goal of the plugin's descriptor, with every parameter, and for nothing else. */
final class GoalDocsTest {
    private static final DocsPage PAGE = DocsPage.named("maven.md");
    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
    private static final String PREFIX = "tollgate:";

    @ParameterizedTest
    @MethodSource("names")
    void everyGoalIsDocumentedWithItsParameters(String name) throws Exception {
        Element goal = Objects.requireNonNull(goals().get(name));
        String cure =
                "docs/maven.md must have this section, in which more text can stand before and after the table:\n\n## "
                        + name + "\n\n" + text(goal, "description")
                        + "\n\n| parameter | property | default | meaning |\n|---|---|---|---|\n"
                        + String.join("\n", rows(goal))
                        + "\n\n";

        assertThat(PAGE.sections().getOrDefault(name, List.of())).as(cure).contains(text(goal, "description"));
        assertThat(PAGE.table(name)).as(cure).containsExactlyElementsOf(rows(goal));
    }

    @Test
    void nothingIsDocumentedThatIsNoGoal() throws Exception {
        assertThat(PAGE.sections().keySet().stream().filter(heading -> heading.startsWith(PREFIX)))
                .as("headings of docs/maven.md that begin with 'tollgate:'; remove or rename what is no goal")
                .containsExactlyInAnyOrderElementsOf(names());
    }

    static List<String> names() throws Exception {
        return List.copyOf(goals().keySet());
    }

    private static Map<String, Element> goals() throws Exception {
        Document descriptor =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
        Map<String, Element> goals = new TreeMap<>();
        for (Element goal : elements(descriptor.getElementsByTagName("mojo"))) {
            goals.put(PREFIX + text(goal, "goal"), goal);
        }
        return goals;
    }

    private static List<String> rows(Element goal) {
        List<String> rows = new ArrayList<>();
        for (Element parameter : elements(goal.getElementsByTagName("parameter"))) {
            if (text(parameter, "editable").equals("true")) {
                rows.add(row(goal, parameter));
            }
        }
        return rows;
    }

    private static String row(Element goal, Element parameter) {
        String name = text(parameter, "name");
        String usual = text(parameter, "required").equals("true") ? "required" : "";
        String property = "";
        for (Element each :
                elements(((Element) goal.getElementsByTagName("configuration").item(0)).getElementsByTagName(name))) {
            property = each.getTextContent().replaceAll("[${}]", "");
            usual = each.getAttribute("default-value").isEmpty() ? usual : code(each.getAttribute("default-value"));
        }
        return DocsPage.row(
                code(name), property.isEmpty() ? "" : code(property), usual, text(parameter, "description"));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    /** The text of the first element of that name, as Markdown. */
    private static String text(Element within, String name) {
        String html = within.getElementsByTagName(name).item(0).getTextContent();
        return html.replaceAll("</?code>", "`")
                .replaceAll("\\s+", " ")
                .replace("<", "\\<")
                .strip();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
