package dev.tollgate.forge;

import dev.tollgate.comment.Behaviour;
import dev.tollgate.comment.Conversation;
import dev.tollgate.comment.Posted;
import dev.tollgate.document.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codeup of Alibaba Cloud DevOps. Its comments belong to a version of the merge request; they can be resolved, which folds them away,
 * but its interface does not delete them.
 */
final class Codeup implements Conversation {
    static final Variables VARIABLES = new Variables(
            List.of("CODEUP_REPOSITORY"),
            List.of("CODEUP_MERGE_REQUEST", "CHANGE_ID"),
            List.of(),
            List.of("YUNXIAO_TOKEN", "YUNXIAO_ACCESS_TOKEN"),
            List.of(),
            "https://openapi-rdc.aliyuncs.com",
            "",
            "/change/");

    private static final String SCOPES = "'Codeup: merge requests, read and write' of a personal access token";

    private static final String CONTENT = "content";
    private static final String RESOLVED = "resolved";
    private static final String TYPE = "comment_type";
    private static final String GLOBAL = "GLOBAL_COMMENT";

    private final Api api;
    private final String request;

    private Codeup(Api api, CodeupPaths paths, String number) {
        this.api = api;
        request = paths.repository() + "/changeRequests/" + Api.segment(number);
    }

    static Conversation of(Target target, Transport transport) {
        Api api = new Api(
                transport, target, Map.of("x-yunxiao-token", target.token().secret()), SCOPES);
        CodeupPaths paths = CodeupPaths.of(target);
        return new Codeup(
                api, paths, target.pullRequest().isEmpty() ? number(api, paths, target) : target.pullRequest());
    }

    /** The open merge request of the branch that is built, since pipelines are not told its number. */
    private static String number(Api api, CodeupPaths paths, Target target) {
        for (int page = 1; ; page++) {
            List<Node> open = Json.items(api.get(paths.open() + "&perPage=" + Api.PAGE + "&page=" + page));
            for (Node each : open) {
                if (Json.text(each, "sourceBranch").equals(target.head().branch())) {
                    return Json.text(each, "localId");
                }
            }
            if (open.size() < Api.PAGE) {
                throw new Refusals(target, SCOPES).noPullRequest(target.head().branch());
            }
        }
    }

    @Override
    public List<Posted> list() {
        Map<String, ?> query = Map.of(TYPE, GLOBAL, "state", "OPENED", RESOLVED, false);
        return Json.items(api.send("POST", request + "/comments/list", query)).stream()
                .filter(comment -> !Json.flag(comment, "is_deleted"))
                .map(Codeup::posted)
                .toList();
    }

    @Override
    public Posted post(String body) {
        Map<String, ?> comment = Map.of(
                TYPE, GLOBAL, CONTENT, body, "draft", false, RESOLVED, false, "patchset_biz_id", newestVersion());
        return posted(api.create(request + "/comments", comment));
    }

    @Override
    public boolean update(Posted comment, String body) {
        return api.change("PUT", each(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(Posted comment) {
        api.change("PUT", each(comment), Map.of(RESOLVED, true));
    }

    @Override
    public void hide(List<Posted> comments) {
        comments.forEach(this::remove);
    }

    @Override
    public @Nullable String refusal(Behaviour behaviour) {
        return behaviour == Behaviour.DELETE_AND_NEW
                ? "Codeup cannot delete comments; use hide-and-new, which resolves them"
                : null;
    }

    private String newestVersion() {
        String id = "";
        int newest = -1;
        for (Node each : Json.items(api.get(request + "/diffs/patches"))) {
            String number = Json.text(each, "versionNo");
            int version = number.isEmpty() ? 0 : Integer.parseInt(number);
            if (version > newest && !Json.text(each, "relatedMergeItemType").equals("MERGE_TARGET")) {
                newest = version;
                id = Json.text(each, "patchSetBizId");
            }
        }
        return id;
    }

    private String each(Posted comment) {
        return request + "/comments/" + Api.segment(comment.id());
    }

    private static Posted posted(Node comment) {
        return new Posted(
                Json.text(comment, "comment_biz_id"),
                Json.text(comment, "comment_time"),
                Json.text(comment, CONTENT),
                "");
    }
}
