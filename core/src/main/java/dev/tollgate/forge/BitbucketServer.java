package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bitbucket Data Center, where comments are among the activities of a pull request, and each change names the version it is of. */
final class BitbucketServer implements Conversation {
    private static final String SCOPES = "the permission 'Repository read'";
    private static final String TEXT = "text";
    private static final String VERSION = "version";
    private static final int CONFLICT = 409;
    private static final int MOST_ATTEMPTS = 20;

    private final Api api;
    private final String pullRequest;

    private BitbucketServer(Api api, Target target) {
        this.api = api;
        pullRequest = "/rest/api/1.0/projects/" + Paths.owner(target) + "/repos/" + Paths.name(target)
                + "/pull-requests/" + Api.segment(target.pullRequest());
    }

    static Conversation of(Target target, Transport transport) {
        return new BitbucketServer(
                new Api(transport, target, Map.of("Authorization", Basic.orBearer(target)), SCOPES), target);
    }

    @Override
    public List<Posted> list() {
        List<Posted> all = new ArrayList<>();
        String start = "0";
        while (!start.isEmpty()) {
            Node page = api.get(pullRequest + "/activities?limit=" + Api.PAGE + "&start=" + Api.segment(start));
            for (Node each : Json.items(page, "values")) {
                if (Json.text(each, "action").equals("COMMENTED")) {
                    all.add(posted(Json.child(each, "comment")));
                }
            }
            start = Json.flag(page, "isLastPage") ? "" : Json.text(page, "nextPageStart");
        }
        return all;
    }

    @Override
    public Posted post(String body) {
        return posted(api.create(pullRequest + "/comments", Map.of(TEXT, body)));
    }

    /** Somebody else may change it between the two requests; of several who do so at once, one succeeds each time. */
    @Override
    public boolean update(Posted comment, String body) {
        Node now = api.find(each(comment));
        for (int attempt = 1; now != null && attempt < MOST_ATTEMPTS; attempt++) {
            if (api.attempt("PUT", each(comment), change(now, body)) != CONFLICT) {
                return true;
            }
            now = api.find(each(comment));
        }
        return now != null && api.change("PUT", each(comment), change(now, body));
    }

    @Override
    public void remove(Posted comment) {
        Node now = api.find(each(comment));
        if (now != null) {
            api.change("DELETE", each(comment) + "?version=" + Api.segment(Json.text(now, VERSION)), null);
        }
    }

    @Override
    public void hide(List<Posted> old) {
        throw new IllegalStateException(BitbucketCloud.REFUSAL);
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return behaviour == Behaviour.HIDE_AND_NEW ? BitbucketCloud.REFUSAL : null;
    }

    private static Map<String, ?> change(Node now, String body) {
        return Map.of(TEXT, body, VERSION, Integer.valueOf(Json.text(now, VERSION)));
    }

    private String each(Posted comment) {
        return pullRequest + "/comments/" + Api.segment(comment.id());
    }

    private static Posted posted(Node comment) {
        String id = Json.text(comment, "id");
        return new Posted(id, id, Json.text(comment, TEXT), "");
    }
}
