package dev.tollgate.render.wording;

/** How a piece of text stands out at a terminal with colour. Without colour it says the same. */
public enum TextStyle {
    /** As it is. */
    PLAIN(""),
    /** What to read first. */
    STRONG("1"),
    /** What to read last. */
    FAINT("2"),
    /** Something goes away, or is wrong. */
    RED("31"),
    /** Something new. */
    GREEN("32"),
    /** Something changes, or needs attention. */
    YELLOW("33"),
    /** Worth knowing. */
    CYAN("36");

    private final String code;

    TextStyle(String code) {
        this.code = code;
    }

    /** The text with the escape sequences around it. */
    public String around(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
