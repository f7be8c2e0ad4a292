package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bitbucket Cloud, which links each page of comments to the next. */
final class BitbucketCloud implements Conversation {
    static final Variables VARIABLES = new Variables(
            List.of("BITBUCKET_REPO_FULL_NAME"),
            List.of("BITBUCKET_PR_ID", "CHANGE_ID"),
            List.of(),
            List.of("BITBUCKET_TOKEN"),
            List.of("BITBUCKET_USERNAME"),
            "https://api.bitbucket.org/2.0",
            "",
            "/pull-requests/");

    static final String REFUSAL = "Bitbucket cannot hide comments; use delete-and-new";

    private static final String SCOPES = "the scope pullrequest:write";

    private final Api api;
    private final String base;
    private final String comments;

    private BitbucketCloud(Api api, Target target) {
        this.api = api;
        base = target.url();
        comments = "/repositories/" + Paths.owner(target) + "/" + Paths.name(target) + "/pullrequests/"
                + Api.segment(target.pullRequest()) + "/comments";
    }

    static Conversation of(Target target, Transport transport) {
        return new BitbucketCloud(
                new Api(transport, target, Map.of("Authorization", Basic.orBearer(target)), SCOPES), target);
    }

    @Override
    public List<Posted> list() {
        List<Posted> all = new ArrayList<>();
        String next = comments + "?pagelen=" + Api.PAGE;
        while (!next.isEmpty()) {
            Node page = api.get(next);
            for (Node each : Json.items(page, "values")) {
                if (!Json.flag(each, "deleted")) {
                    all.add(posted(each));
                }
            }
            String link = Json.text(page, "next");
            next = link.startsWith(base + "/") ? link : "";
        }
        return all;
    }

    @Override
    public Posted post(String body) {
        return posted(api.create(comments, content(body)));
    }

    @Override
    public boolean update(Posted comment, String body) {
        return api.change("PUT", comments + "/" + Api.segment(comment.id()), content(body));
    }

    @Override
    public void remove(Posted comment) {
        api.change("DELETE", comments + "/" + Api.segment(comment.id()), null);
    }

    @Override
    public void hide(List<Posted> old) {
        throw new IllegalStateException(REFUSAL);
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return behaviour == Behaviour.HIDE_AND_NEW ? REFUSAL : null;
    }

    private static Map<String, ?> content(String body) {
        return Map.of("content", Map.of("raw", body));
    }

    private static Posted posted(Node comment) {
        String id = Json.text(comment, "id");
        return new Posted(id, id, Json.text(comment, "content", "raw"), Json.text(comment, "links", "html", "href"));
    }
}
