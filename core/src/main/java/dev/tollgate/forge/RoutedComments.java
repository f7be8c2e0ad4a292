package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.List;
import java.util.Map;

/** Comments at forges that have a path for all and one for each, and keep the text in a field {@code body}. */
final class RoutedComments implements PullRequestComments {
    private static final String BODY = "body";

    private final ForgeClient client;
    private final CommentRoutes routes;

    RoutedComments(ForgeClient client, CommentRoutes routes) {
        this.client = client;
        this.routes = routes;
    }

    @Override
    public List<PostedComment> list() {
        String path = routes.all() + routes.query();
        List<Node> comments = routes.paged() ? client.pages(path) : ForgeJson.readItems(client.get(path));
        return comments.stream().map(RoutedComments::posted).toList();
    }

    @Override
    public PostedComment post(String body) {
        return posted(client.create(routes.all(), Map.of(BODY, body)));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change(routes.update(), each(comment), Map.of(BODY, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.change("DELETE", each(comment), null);
    }

    private String each(PostedComment comment) {
        return routes.each() + "/" + RepositoryPaths.segment(comment.id());
    }

    private static PostedComment posted(Node comment) {
        String id = ForgeJson.readText(comment, "id");
        return new PostedComment(id, id, ForgeJson.readText(comment, BODY), ForgeJson.readText(comment, "html_url"));
    }
}
