package dev.tollgate.render.sarif;

import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.markdown.MarkdownText;
import java.io.IOException;
import java.util.List;

/**
 * What a finding is an instance of.
 *
 * @param id its id
 * @param level the level that its findings have unless they say otherwise
 * @param title what it is about, in a sentence
 * @param help what to do
 * @param tag which kind of rule it is
 */
record SarifRule(String id, String level, String title, String help, String tag) {
    void write(JsonFields json) throws IOException {
        json.open();
        json.text("id", id);
        json.open("shortDescription");
        json.text("text", title);
        json.close();
        json.open("help");
        json.text("text", help);
        json.text("markdown", MarkdownText.words(help));
        json.close();
        json.open("defaultConfiguration");
        json.text("level", level);
        json.close();
        json.open("properties");
        json.texts("tags", List.of("cost", tag));
        json.close();
        json.close();
    }
}
