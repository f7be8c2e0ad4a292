package dev.tollgate.render.junit;

import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.report.TerminalText;
import java.util.stream.Collectors;

/**
 * A test case.
 *
 * @param group what it is shown under
 * @param name its name
 * @param kind how it went
 * @param type what kind of failure it is; empty for none
 * @param words what there is to say about it, in lines
 */
record JunitCase(String group, String name, Kind kind, String type, String words) {
    /** How a test case went. */
    enum Kind {
        /** Well. */
        PASSED,
        /** A limit or a rule is broken, or something is wrong. */
        FAILED,
        /** Not decided, or only to be told. */
        SKIPPED,
        /** It could not be tried. */
        ERROR
    }

    static JunitCase passed(String group, String name, String words) {
        return new JunitCase(group, name, Kind.PASSED, "", words);
    }

    static JunitCase failed(String group, String name, String type, String words) {
        return new JunitCase(group, name, Kind.FAILED, type, words);
    }

    static JunitCase skipped(String group, String name, String words) {
        return new JunitCase(group, name, Kind.SKIPPED, "", words);
    }

    static JunitCase error(String group, String name, String words) {
        return new JunitCase(group, name, Kind.ERROR, "unusable", words);
    }

    void write(MarkupDocument xml) {
        xml.open("testcase", "name", name, "classname", group, "time", "0");
        String all = words.lines().map(TerminalText::escaped).collect(Collectors.joining("\n"));
        String first = words.lines().findFirst().orElse("");
        switch (kind) {
            case PASSED -> xml.open("system-out").verbatim(all).close();
            case FAILED ->
                xml.open("failure", "message", first, "type", type)
                        .verbatim(all)
                        .close();
            case SKIPPED -> xml.open("skipped", "message", first).verbatim(all).close();
            case ERROR ->
                xml.open("error", "message", first, "type", type).verbatim(all).close();
        }
        xml.closeLine();
    }
}
