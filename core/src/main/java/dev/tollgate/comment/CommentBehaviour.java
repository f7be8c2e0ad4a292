package dev.tollgate.comment;

import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is done with the comment of an earlier run. */
public enum CommentBehaviour {
    /** It is brought up to date. */
    UPDATE,
    /** It stays, and a new one is posted. */
    NEW,
    /** A new one is posted, and it is hidden. */
    HIDE_AND_NEW,
    /** A new one is posted, and it is deleted. */
    DELETE_AND_NEW;

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException when there is none; the message is for the user
     */
    public static CommentBehaviour parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        StringJoiner known = new StringJoiner(", ");
        for (CommentBehaviour each : values()) {
            if (each.id().equals(wanted)) {
                return each;
            }
            known.add(each.id());
        }
        throw new IllegalArgumentException("'" + text + "' is no behaviour; expected one of " + known);
    }

    /** The word by which users ask for it, for example {@code hide-and-new}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Explains in one sentence why comments of this forge cannot be treated like that; null when they can. */
    public @Nullable String explainRefusal(Forge forge) {
        if (this == HIDE_AND_NEW && forge != Forge.GITHUB && forge != Forge.CODEUP) {
            return forge.title() + " cannot hide comments; use delete-and-new";
        }
        if (this == DELETE_AND_NEW && forge == Forge.CODEUP) {
            return "Codeup cannot delete comments; use hide-and-new, which resolves them";
        }
        return null;
    }
}
