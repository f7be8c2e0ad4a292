package dev.tollgate.forge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Codeup: comments are listed by a query, belong to a version, and are resolved rather than deleted. */
final class CodeupDialect implements FakeForge.Dialect {
    private static final String CODEUP = "/oapi/v1/codeup/organizations/acme";
    private static final String REQUEST = CODEUP + "/repositories/acme%2Fshop/changeRequests/12";

    private final Kept kept;

    CodeupDialect(Kept kept) {
        this.kept = kept;
    }

    @Override
    public Reply answer(Recorded request) {
        String path = request.uri().getRawPath();
        if (path.equals(CODEUP + "/changeRequests")) {
            ArrayNode open = Dialects.JSON.createArrayNode();
            merge(open, 3, "other");
            merge(open, 9, "feature").put("sourceProjectId", 2).put("targetProjectId", 1);
            merge(open, 12, "feature").put("sourceProjectId", 1).put("targetProjectId", 1);
            return Reply.json(200, open);
        }
        if (path.equals("/oapi/v1/platform/user")) {
            return Reply.json(200, Dialects.JSON.createObjectNode().put("id", Kept.ACCOUNT));
        }
        if (!path.startsWith(REQUEST)) {
            return Reply.refused(404, "none");
        }
        String rest = path.substring(REQUEST.length());
        return switch (rest) {
            case "/diffs/patches" -> versions();
            case "/comments/list" -> list();
            case "/comments" -> post(request);
            default -> update(request, rest.substring("/comments/".length()));
        };
    }

    private static ObjectNode merge(ArrayNode open, int number, String branch) {
        return open.addObject().put("localId", number).put("sourceBranch", branch);
    }

    private static Reply versions() {
        ArrayNode versions = Dialects.JSON.createArrayNode();
        version(versions, 1, "MERGE_SOURCE");
        version(versions, 3, "MERGE_SOURCE");
        version(versions, 2, "MERGE_SOURCE");
        version(versions, 9, "MERGE_TARGET");
        return Reply.json(200, versions);
    }

    private static void version(ArrayNode versions, int number, String type) {
        versions.addObject()
                .put("versionNo", number)
                .put("patchSetBizId", "version-" + number)
                .put("relatedMergeItemType", type);
    }

    private Reply list() {
        ArrayNode list = Dialects.JSON.createArrayNode();
        kept.all().stream().filter(each -> !each.hidden).forEach(each -> list.add(shown(each)));
        return Reply.json(200, list);
    }

    private Reply post(Recorded request) {
        boolean newest = request.json().get("patchset_biz_id").asText().equals("version-3");
        String body = request.json().get("content").asText();
        return newest ? Reply.json(200, shown(kept.add(body))) : Reply.refused(400, "no such version");
    }

    private Reply update(Recorded request, String id) {
        Kept.Comment comment = kept.find(id);
        if (comment == null) {
            return Reply.refused(404, "none");
        }
        if (request.json().has("content")) {
            comment.body = request.json().get("content").asText();
        }
        comment.hidden |= request.json().path("resolved").asBoolean();
        return Reply.json(200, Dialects.JSON.createObjectNode().put("result", true));
    }

    private static ObjectNode shown(Kept.Comment comment) {
        ObjectNode shown = Dialects.JSON
                .createObjectNode()
                .put("comment_biz_id", Integer.toString(comment.id))
                .put("comment_time", "2026-11-22T08:00:" + comment.id)
                .put("content", comment.body)
                .put("is_deleted", false);
        shown.putObject("author").put("user_id", comment.author);
        return shown;
    }
}
