package dev.tollgate.forge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments that a forge keeps. */
public final class Kept {
    /** The account of the token. */
    public static final String ACCOUNT = "tollgate-bot";

    /** An account that is not the token's. */
    public static final String STRANGER = "stranger";

    private final List<Comment> comments = new ArrayList<>();
    private int last = 100;

    /** A comment. */
    public static final class Comment {
        /** Its id. */
        public final int id;

        /** The account that wrote it. */
        public final String author;

        /** What it says. */
        public String body;

        /** True when nobody sees it unless he asks for it. */
        public boolean hidden;

        /** How often it was changed. */
        public int version;

        private Comment(int id, String author, String body) {
            this.id = id;
            this.author = author;
            this.body = body;
        }
    }

    /** Adds one of the token's account. */
    public Comment add(String body) {
        return add(ACCOUNT, body);
    }

    /** Adds one of an account. */
    public synchronized Comment add(String author, String body) {
        Comment comment = new Comment(++last, author, body);
        comments.add(comment);
        return comment;
    }

    /** The one of that id, or null. */
    public synchronized @Nullable Comment find(String id) {
        return comments.stream()
                .filter(each -> Integer.toString(each.id).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Takes one away; false when it is not there. */
    public synchronized boolean remove(String id) {
        return comments.removeIf(each -> Integer.toString(each.id).equals(id));
    }

    /** All of them. */
    public synchronized List<Comment> all() {
        return List.copyOf(comments);
    }

    /** What they say, without those that are hidden. */
    public List<String> bodies() {
        return all().stream()
                .filter(each -> !each.hidden)
                .map(each -> each.body)
                .toList();
    }
}
