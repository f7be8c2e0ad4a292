package dev.tollgate.render.wording;

import dev.tollgate.cost.ReportedAction;

/** The mark that an action has in front of an address: the one that Terraform gives it where it gives one. */
public enum ActionMark {
    /** Comes into being, or under management. */
    CREATED("+", TextStyle.GREEN),
    /** Goes away. */
    DELETED("-", TextStyle.RED),
    /** Goes away and comes back. */
    REPLACED("-/+", TextStyle.RED),
    /** Changes in place. */
    CHANGED("~", TextStyle.YELLOW),
    /** Goes on without being managed. */
    FORGOTTEN(".", TextStyle.YELLOW),
    /** Nobody knows yet. */
    OPEN("?", TextStyle.YELLOW),
    /** Stays as it is. */
    SAME("=", TextStyle.FAINT);

    private final String sign;
    private final TextStyle style;

    ActionMark(String sign, TextStyle style) {
        this.sign = sign;
        this.style = style;
    }

    /** The mark of an action. */
    public static ActionMark of(ReportedAction action) {
        return switch (action) {
            case CREATE -> CREATED;
            case DELETE -> DELETED;
            case REPLACE -> REPLACED;
            case UPDATE -> CHANGED;
            case FORGET -> FORGOTTEN;
            case DEFERRED -> OPEN;
            case NO_OP, READ, IMPORT, MOVE -> SAME;
        };
    }

    /** The sign, for example {@code +}. */
    public String sign() {
        return sign;
    }

    /** The colour of the sign. */
    public TextStyle style() {
        return style;
    }
}
