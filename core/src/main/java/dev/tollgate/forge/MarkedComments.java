package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import java.util.ArrayList;
import java.util.List;

/** Collects the comments that begin with a marker, so that no other is kept in memory. */
final class MarkedComments {
    private final Marker marker;
    private final List<PostedComment> all = new ArrayList<>();

    MarkedComments(Marker marker) {
        this.marker = marker;
    }

    void add(PostedComment comment) {
        if (marker.isOn(comment.body())) {
            all.add(comment);
        }
    }

    List<PostedComment> list() {
        return List.copyOf(all);
    }
}
