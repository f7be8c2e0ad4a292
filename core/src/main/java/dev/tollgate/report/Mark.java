package dev.tollgate.report;

import dev.tollgate.estimate.ReportedAction;

/** The mark that an action has in front of an address: the one that Terraform gives it where it gives one. */
enum Mark {
    /** Comes into being, or under management. */
    CREATED("+", Style.GREEN),
    /** Goes away. */
    DELETED("-", Style.RED),
    /** Goes away and comes back. */
    REPLACED("-/+", Style.RED),
    /** Changes in place. */
    CHANGED("~", Style.YELLOW),
    /** Goes on without being managed. */
    FORGOTTEN(".", Style.YELLOW),
    /** Nobody knows yet. */
    OPEN("?", Style.YELLOW),
    /** Stays as it is. */
    SAME("=", Style.FAINT);

    private final String sign;
    private final Style style;

    Mark(String sign, Style style) {
        this.sign = sign;
        this.style = style;
    }

    static Mark of(ReportedAction action) {
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

    String sign() {
        return sign;
    }

    Style style() {
        return style;
    }
}
