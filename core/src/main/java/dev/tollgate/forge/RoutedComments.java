package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import java.util.List;
import java.util.Map;

/** Comments at forges that have one path for all and one for each, and keep the text in a field {@code body}. */
final class RoutedComments implements PullRequestComments {
    private static final String BODY = "body";

    private final ForgeClient client;
    private final CommentRoutes routes;

    RoutedComments(ForgeClient client, CommentRoutes routes) {
        this.client = client;
        this.routes = routes;
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        MarkedComments marked = new MarkedComments(marker);
        String path = routes.all() + routes.query();
        if (routes.paged()) {
            client.readPages(path, item -> marked.add(toPosted(item)));
        } else {
            client.read(path).requireItems().forEach(item -> marked.add(toPosted(item)));
        }
        return marked.list();
    }

    @Override
    public String findAccount() {
        ForgeJson user = client.readIfAllowed("GET", "/user", null);
        return user == null ? "" : user.findText(routes.account());
    }

    @Override
    public PostedComment post(String body) {
        return toPosted(client.create(routes.all(), Map.of(BODY, body)));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change(routes.update(), path(comment), Map.of(BODY, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.remove("DELETE", path(comment), null);
    }

    private String path(PostedComment comment) {
        return routes.each() + "/" + RepositoryPaths.segment(comment.id());
    }

    private PostedComment toPosted(ForgeJson comment) {
        String id = comment.requireId("id");
        String author = comment.findText(routes.author(), routes.account());
        return new PostedComment(id, id, author, comment.findText(BODY), comment.findLink("html_url"));
    }
}
