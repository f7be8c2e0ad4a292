package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Azure DevOps, where every comment begins a thread. Ours is closed, so that it holds nobody up who has to resolve all threads. */
final class Azure implements Conversation {
    static final Variables VARIABLES = new Variables(
            List.of("SYSTEM_TEAMPROJECT/BUILD_REPOSITORY_ID"),
            List.of("SYSTEM_PULLREQUEST_PULLREQUESTID"),
            List.of("SYSTEM_COLLECTIONURI"),
            List.of("SYSTEM_ACCESSTOKEN", "AZURE_DEVOPS_EXT_PAT"),
            List.of(),
            "",
            "",
            "/pullrequest/");

    private static final String SCOPES =
            "the permission 'Contribute to pull requests' for the build service, or the scope Code (Read & write)";

    private static final String VERSION = "?api-version=6.0";
    private static final String CONTENT = "content";
    private static final String COMMENTS = "comments";
    private static final String DELETED = "isDeleted";

    private final Api api;
    private final String threads;

    private Azure(Api api, Target target) {
        this.api = api;
        threads = "/" + Paths.owner(target) + "/_apis/git/repositories/" + Paths.name(target) + "/pullRequests/"
                + Api.segment(target.pullRequest()) + "/threads";
    }

    static Conversation of(Target target, Transport transport) {
        Map<String, String> headers = Map.of("Authorization", Basic.of(target.user(), target.token()));
        return new Azure(new Api(transport, target, headers, SCOPES), target);
    }

    @Override
    public List<Posted> list() {
        List<Posted> all = new ArrayList<>();
        for (Node each : Json.items(api.get(threads + VERSION), "value")) {
            List<Node> comments = Json.items(each, COMMENTS);
            boolean gone = Json.flag(each, DELETED) || comments.isEmpty() || Json.flag(comments.get(0), DELETED);
            if (!gone) {
                all.add(posted(each));
            }
        }
        return all;
    }

    @Override
    public Posted post(String body) {
        Map<String, ?> comment = Map.of("parentCommentId", 0, CONTENT, body, "commentType", "text");
        return posted(api.create(threads + VERSION, Map.of(COMMENTS, List.of(comment), "status", "closed")));
    }

    @Override
    public boolean update(Posted comment, String body) {
        return api.change("PATCH", each(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(Posted comment) {
        api.change("DELETE", each(comment), null);
    }

    @Override
    public void hide(List<Posted> old) {
        throw new IllegalStateException("refused before");
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return behaviour == Behaviour.HIDE_AND_NEW ? "Azure DevOps cannot hide comments; use delete-and-new" : null;
    }

    /** The id is the thread's; the first comment of each has the number that the thread was posted with. */
    private String each(Posted comment) {
        String[] parts = comment.id().split("/", 2);
        return threads + "/" + Api.segment(parts[0]) + "/comments/" + Api.segment(parts[1]) + VERSION;
    }

    private static Posted posted(Node thread) {
        Node first = Json.items(thread, COMMENTS).get(0);
        String id = Json.text(thread, "id");
        return new Posted(id + "/" + Json.text(first, "id"), id, Json.text(first, CONTENT), "");
    }
}
