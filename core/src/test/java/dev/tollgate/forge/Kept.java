package dev.tollgate.forge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments that a forge keeps. */
public final class Kept {
    private final List<Comment> comments = new ArrayList<>();
    private int last = 100;

    /** A comment. */
    public static final class Comment {
        /** Its id. */
        public final int id;

        /** What it says. */
        public String body;

        /** True when nobody sees it unless he asks for it. */
        public boolean hidden;

        /** How often it was changed. */
        public int version;

        private Comment(int id, String body) {
            this.id = id;
            this.body = body;
        }
    }

    /** Adds one. */
    public synchronized Comment add(String body) {
        Comment comment = new Comment(++last, body);
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
