package dev.tollgate.forge;

import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PostedComment;
import dev.tollgate.comment.PullRequestComments;
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
    private static final String AUTHOR = "author";

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
            List<ForgeJson> requests =
                    client.read(open + client.requirePage(page)).requireItems();
            for (ForgeJson each : requests) {
                if (each.findText("sourceBranch").equals(branch) && !isFork(each)) {
                    return each.requireId("localId");
                }
            }
            if (requests.size() < ForgeClient.PAGE) {
                throw client.errors().noPullRequest(branch);
            }
        }
    }

    /** A fork may have a branch of any name; a pipeline builds the branches of its own repository. */
    private static boolean isFork(ForgeJson request) {
        String source = request.findText("sourceProjectId");
        String target = request.findText("targetProjectId");
        return !source.isEmpty() && !target.isEmpty() && !source.equals(target);
    }

    @Override
    public List<PostedComment> listMarked(Marker marker) {
        Map<String, ?> query = Map.of(TYPE, GLOBAL, "state", "OPENED", RESOLVED, false);
        MarkedComments marked = new MarkedComments(marker);
        for (ForgeJson each :
                client.send("POST", request + "/comments/list", query).requireItems()) {
            if (!each.isTrue("is_deleted")) {
                marked.add(toPosted(each));
            }
        }
        return marked.list();
    }

    @Override
    public String findAccount() {
        ForgeJson user = client.readIfAllowed("GET", "/oapi/v1/platform/user", null);
        return user == null ? "" : user.findText("id");
    }

    @Override
    public PostedComment post(String body) {
        Map<String, ?> comment = Map.of(
                TYPE, GLOBAL, CONTENT, body, "draft", false, RESOLVED, false, "patchset_biz_id", newestVersion());
        return toPosted(client.create(request + "/comments", comment));
    }

    @Override
    public boolean update(PostedComment comment, String body) {
        return client.change("PUT", path(comment), Map.of(CONTENT, body));
    }

    @Override
    public void remove(PostedComment comment) {
        client.remove("PUT", path(comment), Map.of(RESOLVED, true));
    }

    @Override
    public void hide(List<PostedComment> comments) {
        comments.forEach(this::remove);
    }

    private String newestVersion() {
        String id = "";
        int newest = -1;
        for (ForgeJson each : client.read(request + "/diffs/patches").requireItems()) {
            int version = each.requireNumber("versionNo");
            if (version > newest && !each.findText("relatedMergeItemType").equals("MERGE_TARGET")) {
                newest = version;
                id = each.requireId("patchSetBizId");
            }
        }
        if (id.isEmpty()) {
            throw client.errors().oddAnswer("no version of the merge request", "the version that comments belong to");
        }
        return id;
    }

    private String path(PostedComment comment) {
        return request + "/comments/" + RepositoryPaths.segment(comment.id());
    }

    private static PostedComment toPosted(ForgeJson comment) {
        String id = comment.requireId("comment_biz_id");
        String author = comment.findText(AUTHOR, "user_id");
        return new PostedComment(
                id,
                comment.findText("comment_time"),
                author.isEmpty() ? comment.findText(AUTHOR, "userId") : author,
                comment.findText(CONTENT),
                "");
    }
}
