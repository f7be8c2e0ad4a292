package dev.tollgate.forge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Bitbucket Cloud below /2.0, with pages of fifty, and Bitbucket Data Center below /rest/api/1.0, with versions. */
final class BitbucketDialect implements FakeForge.Dialect {
    private static final String CLOUD = "/2.0/repositories/acme/shop/pullrequests/12/comments";
    private static final String SERVER = "/rest/api/1.0/projects/acme/repos/shop/pull-requests/12";
    private static final int PAGE = 50;

    private final Kept kept;

    BitbucketDialect(Kept kept) {
        this.kept = kept;
    }

    @Override
    public Reply answer(Recorded request) {
        String path = request.uri().getRawPath();
        if (path.equals("/2.0/user")) {
            return Reply.json(200, Dialects.JSON.createObjectNode().put("uuid", Kept.ACCOUNT));
        }
        if (path.startsWith(CLOUD)) {
            return cloud(request, path.substring(CLOUD.length()));
        }
        return path.startsWith(SERVER)
                ? server(request, path.substring(SERVER.length())).with("X-AUSERNAME", Kept.ACCOUNT)
                : Reply.refused(404, "none");
    }

    private Reply cloud(Recorded request, String rest) {
        if (rest.isEmpty() && request.method().equals("GET")) {
            return cloudPage(request);
        }
        if (rest.isEmpty()) {
            return Reply.json(201, cloud(kept.add(cloudText(request))));
        }
        Kept.Comment comment = kept.find(rest.substring(1));
        if (comment == null) {
            return Reply.refused(404, "none");
        }
        if (request.method().equals("DELETE")) {
            kept.remove(rest.substring(1));
            return Reply.empty(204);
        }
        comment.body = cloudText(request);
        return Reply.json(200, cloud(comment));
    }

    private Reply cloudPage(Recorded request) {
        int page = request.query("page").isEmpty() ? 1 : Integer.parseInt(request.query("page"));
        List<Kept.Comment> all = kept.all();
        int to = Math.min(all.size(), page * PAGE);
        ObjectNode shown = Dialects.JSON.createObjectNode();
        ArrayNode values = shown.putArray("values");
        all.subList(Math.min(to, (page - 1) * PAGE), to).forEach(each -> values.add(cloud(each)));
        if (to < all.size()) {
            shown.put("next", "http://" + request.headers().get("host") + CLOUD + "?page=" + (page + 1));
        }
        return Reply.json(200, shown);
    }

    private static String cloudText(Recorded request) {
        return request.json().at("/content/raw").asText();
    }

    private static ObjectNode cloud(Kept.Comment comment) {
        ObjectNode shown =
                Dialects.JSON.createObjectNode().put("id", comment.id).put("deleted", false);
        shown.putObject("content").put("raw", comment.body);
        shown.putObject("user").put("uuid", comment.author);
        shown.putObject("links").putObject("html").put("href", "https://bitbucket.org/acme/shop/12#" + comment.id);
        return shown;
    }

    private Reply server(Recorded request, String rest) {
        if (rest.equals("/activities")) {
            return serverPage(Integer.parseInt(request.query("start")));
        }
        if (rest.equals("/comments")) {
            return Reply.json(201, server(kept.add(request.json().get("text").asText())));
        }
        Kept.Comment comment = kept.find(rest.substring("/comments/".length()));
        if (comment == null) {
            return Reply.refused(404, "none");
        }
        return switch (request.method()) {
            case "GET" -> Reply.json(200, server(comment));
            case "DELETE" -> {
                kept.remove(Integer.toString(comment.id));
                yield request.query("version").equals(Integer.toString(comment.version))
                        ? Reply.empty(204)
                        : Reply.refused(409, "out of date");
            }
            default -> {
                if (request.json().get("version").asInt() != comment.version) {
                    yield Reply.refused(409, "out of date");
                }
                comment.version++;
                comment.body = request.json().get("text").asText();
                yield Reply.json(200, server(comment));
            }
        };
    }

    private Reply serverPage(int start) {
        List<Kept.Comment> all = kept.all();
        int to = Math.min(all.size(), start + PAGE);
        ObjectNode shown = Dialects.JSON.createObjectNode().put("isLastPage", to == all.size());
        ArrayNode values = shown.putArray("values");
        values.addObject().put("action", "OPENED");
        all.subList(start, to)
                .forEach(each -> values.addObject().put("action", "COMMENTED").set("comment", server(each)));
        if (to < all.size()) {
            shown.put("nextPageStart", to);
        }
        return Reply.json(200, shown);
    }

    private static ObjectNode server(Kept.Comment comment) {
        ObjectNode shown = Dialects.JSON
                .createObjectNode()
                .put("id", comment.id)
                .put("version", comment.version)
                .put("text", comment.body);
        shown.putObject("author").put("name", comment.author);
        return shown;
    }
}
