package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tollgate.comment.Forge;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How each forge answers: its paths, its fields, its pages and its refusals, around the same kept comments. */
public final class Dialects {
    static final ObjectMapper JSON = new ObjectMapper();

    /** The token that all of them accept. */
    public static final String TOKEN = "s3cr3t-token-value";

    private static final int PAGE = 100;

    private Dialects() {}

    /** The dialect of a forge, with pull request 12 of the repository acme/shop. */
    public static FakeForge.Dialect of(Forge forge, Kept kept) {
        FakeForge.Dialect dialect = switch (forge) {
            case GITHUB -> new GitHubDialect(kept);
            case GITLAB ->
                request -> routed(
                        request,
                        kept,
                        "/api/v4/projects/acme%2Fshop/merge_requests/12/notes",
                        "/api/v4/projects/acme%2Fshop/merge_requests/12/notes",
                        "PUT",
                        true,
                        Dialects::gitlab);
            case GITEA ->
                request -> routed(
                        request,
                        kept,
                        "/api/v1/repos/acme/shop/issues/12/comments",
                        "/api/v1/repos/acme/shop/issues/comments",
                        "PATCH",
                        false,
                        Dialects::gitea);
            case GITEE ->
                request -> routed(
                        request,
                        kept,
                        "/api/v5/repos/acme/shop/pulls/12/comments",
                        "/api/v5/repos/acme/shop/pulls/comments",
                        "PATCH",
                        true,
                        Dialects::gitee);
            case BITBUCKET -> new BitbucketDialect(kept);
            case AZURE -> new AzureDialect(kept);
            case CODEUP -> new CodeupDialect(kept);
        };
        return request -> request.headers().values().stream().noneMatch(Dialects::isToken)
                ? Reply.refused(401, "Bad credentials")
                : dialect.answer(request);
    }

    private static boolean isToken(String header) {
        String basic = header.startsWith("Basic ")
                ? new String(
                        java.util.Base64.getDecoder().decode(header.substring("Basic ".length())),
                        java.nio.charset.StandardCharsets.UTF_8)
                : "";
        return List.of(TOKEN, "Bearer " + TOKEN, "token " + TOKEN).contains(header)
                || basic.equals(":" + TOKEN)
                || basic.equals("robot:" + TOKEN);
    }

    /** Comments with a path for all and a path for each. */
    static Reply routed(
            Recorded request,
            Kept kept,
            String all,
            String each,
            String update,
            boolean paged,
            Function<Kept.Comment, ObjectNode> shown) {
        String path = request.uri().getRawPath();
        if (path.endsWith("/user") && request.method().equals("GET")) {
            return Reply.json(200, account(Kept.ACCOUNT));
        }
        if (path.equals(all) && request.method().equals("GET")) {
            return list(request, kept, paged, shown);
        }
        if (path.equals(all) && request.method().equals("POST")) {
            return Reply.json(
                    201, shown.apply(kept.add(request.json().get("body").asText())));
        }
        Matcher one = Pattern.compile(Pattern.quote(each) + "/([0-9]+)").matcher(path);
        Kept.Comment comment = one.matches() ? kept.find(requireNonNull(one.group(1))) : null;
        if (comment == null) {
            return Reply.refused(404, "Not Found");
        }
        if (request.method().equals(update)) {
            comment.body = request.json().get("body").asText();
            return Reply.json(200, shown.apply(comment));
        }
        if (request.method().equals("DELETE")) {
            kept.remove(requireNonNull(one.group(1)));
            return Reply.empty(204);
        }
        return Reply.refused(405, "Method Not Allowed");
    }

    private static Reply list(Recorded request, Kept kept, boolean paged, Function<Kept.Comment, ObjectNode> shown) {
        List<Kept.Comment> comments = kept.all();
        int size = paged ? Math.min(PAGE, Integer.parseInt(request.query("per_page"))) : comments.size();
        int from = paged ? (Integer.parseInt(request.query("page")) - 1) * size : 0;
        int to = Math.min(comments.size(), from + size);
        ArrayNode page = JSON.createArrayNode();
        comments.subList(Math.min(from, to), to).forEach(each -> page.add(shown.apply(each)));
        Reply reply = Reply.json(200, page);
        return paged && to < comments.size()
                ? reply.with("Link", "<" + request.uri().getRawPath() + "?page=x>; rel=\"next\"")
                : reply;
    }

    private static ObjectNode account(String name) {
        return JSON.createObjectNode()
                .put("id", Math.floorMod(name.hashCode(), 1_000_000))
                .put("login", name);
    }

    private static ObjectNode gitlab(Kept.Comment comment) {
        ObjectNode shown = JSON.createObjectNode()
                .put("id", comment.id)
                .put("body", comment.body)
                .put("system", false)
                .put("noteable_iid", 12);
        shown.set("author", account(comment.author));
        return shown;
    }

    private static ObjectNode gitea(Kept.Comment comment) {
        ObjectNode shown = JSON.createObjectNode()
                .put("id", comment.id)
                .put("body", comment.body)
                .put("html_url", "https://gitea.example/acme/shop/pulls/12#issuecomment-" + comment.id)
                .put("created_at", "2026-11-22T08:00:00Z")
                .put("updated_at", "2026-11-22T08:00:00Z");
        shown.set("user", account(comment.author));
        return shown;
    }

    private static ObjectNode gitee(Kept.Comment comment) {
        ObjectNode shown = JSON.createObjectNode()
                .put("id", comment.id)
                .put("body", comment.body)
                .put("comment_type", "pr_comment")
                .put("html_url", "https://gitee.com/acme/shop/pulls/12#note_" + comment.id);
        shown.set("user", account(comment.author));
        return shown;
    }
}
