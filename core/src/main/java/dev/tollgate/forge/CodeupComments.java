package dev.tollgate.forge;

import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.document.Node;
import java.util.List;
import java.util.Map;

/**
 * Codeup of Alibaba Cloud DevOps. Its comments belong to a version of the merge request. Its interface cannot delete them, but it can
 * resolve them, which folds them away.
 */
final class CodeupComments implements PullRequestComments {
    private static final String CONTENT = "content";
    private static final String RESOLVED = "resolved";
    private static final String TYPE = "comment_type";
    private static final String GLOBAL = "GLOBAL_COMMENT";

    private final ForgeClient client;
    private final String request;

    private CodeupComments(ForgeClient client, CommentTarget target, String number) {
        this.client = client;
        request = RepositoryPaths.codeupRepository(target) + "/changeRequests/" + RepositoryPaths.segment(number);
    }

    static PullRequestComments open(ForgeClient client, CommentTarget target) {
        String number = target.pullRequest().isEmpty() ? findNumber(client, target) : target.pullRequest();
        return new CodeupComments(client, target, number);
    }

    /** Finds the open merge request of the branch that is built, since pipelines do not know its number. */
    private static String findNumber(ForgeClient client, CommentTarget target) {
        String branch = target.head().branch();
        String open = RepositoryPaths.codeupRequests(target) + "&perPage=" + ForgeClient.PAGE + "&page=";
        for (int page = 1; ; page++) {
            List<Node> requests = ForgeJson.readItems(client.get(open + page));
            for (Node each : requests) {
                if (ForgeJson.readText(each, "sourceBranch").equals(branch)) {
                    return ForgeJson.readText(each, "localId");
                }
            }
            if (requests.size() < ForgeClient.PAGE) {
                throw client.errors().noPullRequest(branch);
            }
        }
    }

    @Override
    public List<PostedComment> list() {
        Map<String, ?> query = Map.of(TYPE, GLOBAL, "state", "OPENED", RESOLVED, false);
        return ForgeJson.readItems(client.send("POST", request + "/comments/list", query)).stream()
                .filter(comment -> !ForgeJson.isTrue(comment, "is_deleted"))
                .map(CodeupComments::posted)
                .toList();
    }

    @Override
    public PostedComment post(String body) {
        Map<String, ?> comment = Map.of(
                TYPE, GLOBAL, CONTENT, body, "draft", false, RESOLVED, false, "patchset_biz_id", newestVersion());
        return posted(client.create(request + "/comments", comment));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PUT", each(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.change("PUT", each(comment), Map.of(RESOLVED, true));
    }

    @Override
    public void hide(List<PostedComment> comments) {
        comments.forEach(this::remove);
    }

    private String newestVersion() {
        String id = "";
        int newest = -1;
        for (Node each : ForgeJson.readItems(client.get(request + "/diffs/patches"))) {
            String number = ForgeJson.readText(each, "versionNo");
            int version = number.isEmpty() ? 0 : Integer.parseInt(number);
            if (version > newest
                    && !ForgeJson.readText(each, "relatedMergeItemType").equals("MERGE_TARGET")) {
                newest = version;
                id = ForgeJson.readText(each, "patchSetBizId");
            }
        }
        return id;
    }

    private String each(PostedComment comment) {
        return request + "/comments/" + RepositoryPaths.segment(comment.id());
    }

    private static PostedComment posted(Node comment) {
        return new PostedComment(
                ForgeJson.readText(comment, "comment_biz_id"),
                ForgeJson.readText(comment, "comment_time"),
                ForgeJson.readText(comment, CONTENT),
                "");
    }
}
