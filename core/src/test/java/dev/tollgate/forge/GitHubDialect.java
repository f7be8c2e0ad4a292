package dev.tollgate.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/** GitHub Enterprise Server: REST below /api/v3, GraphQL beside it, and a branch of a fork with an open pull request. */
final class GitHubDialect implements FakeForge.Dialect {
    private static final String PULLS = "/api/v3/repos/acme/shop/pulls";

    private static final List<String> USER_ADDRESSES = List.of(
            "avatar_url",
            "url",
            "html_url",
            "followers_url",
            "following_url",
            "gists_url",
            "starred_url",
            "subscriptions_url",
            "organizations_url",
            "repos_url",
            "events_url",
            "received_events_url");

    private final Kept kept;

    GitHubDialect(Kept kept) {
        this.kept = kept;
    }

    @Override
    public Reply answer(Recorded request) {
        String path = request.uri().getRawPath();
        if (path.equals("/api/graphql")) {
            return graphQl(request.json());
        }
        if (path.equals(PULLS)) {
            ArrayNode pulls = Dialects.JSON.createArrayNode();
            if (request.query("head").equals("contributor:feature")) {
                pulls.add(pull(11, "0000000000000000000000000000000000000000"));
                pulls.add(pull(12, "1111111111111111111111111111111111111111"));
            }
            return Reply.json(200, pulls);
        }
        return Dialects.routed(
                request,
                kept,
                "/api/v3/repos/acme/shop/issues/12/comments",
                "/api/v3/repos/acme/shop/issues/comments",
                "PATCH",
                true,
                GitHubDialect::shown);
    }

    private Reply graphQl(JsonNode query) {
        ObjectNode data = Dialects.JSON.createObjectNode();
        if (query.get("query").asText().contains("viewer")) {
            data.putObject("viewer").put("login", Kept.ACCOUNT);
            return Reply.json(200, Dialects.JSON.createObjectNode().set("data", data));
        }
        JsonNode variables = query.get("variables");
        if (query.get("query").asText().startsWith("mutation")) {
            find(variables.get("id").asText()).hidden = true;
            data.putObject("minimizeComment").putObject("minimizedComment").put("isMinimized", true);
        } else {
            ArrayNode nodes = data.putArray("nodes");
            variables
                    .get("ids")
                    .forEach(id ->
                            nodes.addObject().put("id", id.asText()).put("isMinimized", find(id.asText()).hidden));
        }
        return Reply.json(200, Dialects.JSON.createObjectNode().set("data", data));
    }

    private Kept.Comment find(String node) {
        return Objects.requireNonNull(kept.find(node.substring("IC_".length())));
    }

    private static ObjectNode pull(int number, String sha) {
        ObjectNode pull = Dialects.JSON.createObjectNode().put("number", number);
        pull.putObject("head").put("sha", sha);
        return pull;
    }

    private static ObjectNode shown(Kept.Comment comment) {
        String api = "https://ghe.example/api/v3/repos/acme/shop/issues/";
        ObjectNode shown = Dialects.JSON
                .createObjectNode()
                .put("id", comment.id)
                .put("node_id", "IC_" + comment.id)
                .put("url", api + "comments/" + comment.id)
                .put("body", comment.body)
                .put("html_url", "https://ghe.example/acme/shop/pull/12#issuecomment-" + comment.id)
                .put("created_at", "2026-11-22T08:00:00Z")
                .put("updated_at", "2026-11-22T08:00:00Z")
                .put("issue_url", api + "12")
                .put("author_association", "NONE");
        shown.set("user", user(comment));
        return shown;
    }

    private static ObjectNode user(Kept.Comment comment) {
        String web = "https://ghe.example/" + comment.author;
        ObjectNode user = Dialects.JSON
                .createObjectNode()
                .put("login", comment.author)
                .put("id", 7)
                .put("node_id", "U_7")
                .put("type", "User")
                .put("site_admin", false)
                .put("gravatar_id", "");
        for (String each : USER_ADDRESSES) {
            user.put(each, web + "/" + each);
        }
        return user;
    }
}
