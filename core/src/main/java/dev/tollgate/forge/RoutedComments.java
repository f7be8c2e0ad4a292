package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comments of a pull request at forges that have a path for all and a path for each, and bodies in a field of that name. */
final class RoutedComments implements Conversation {
    private static final String BODY = "body";

    private final Api api;
    private final CommentRoutes routes;
    private final String title;

    RoutedComments(Api api, CommentRoutes routes, String title) {
        this.api = api;
        this.routes = routes;
        this.title = title;
    }

    @Override
    public List<Posted> list() {
        String path = routes.all() + routes.query();
        List<Node> comments = routes.paged() ? api.pages(path) : Json.items(api.get(path));
        return comments.stream().map(RoutedComments::posted).toList();
    }

    @Override
    public Posted post(String body) {
        return posted(api.create(routes.all(), Map.of(BODY, body)));
    }

    @Override
    public boolean update(Posted comment, String body) {
        return api.change(routes.update(), each(comment), Map.of(BODY, body));
    }

    @Override
    public void remove(Posted comment) {
        api.change("DELETE", each(comment), null);
    }

    @Override
    public void hide(List<Posted> comments) {
        throw new IllegalStateException("refused before");
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return behaviour == Behaviour.HIDE_AND_NEW ? title + " cannot hide comments; use delete-and-new" : null;
    }

    private String each(Posted comment) {
        return routes.each() + "/" + Api.segment(comment.id());
    }

    private static Posted posted(Node comment) {
        String id = Json.text(comment, "id");
        return new Posted(id, id, Json.text(comment, BODY), Json.text(comment, "html_url"));
    }
}
