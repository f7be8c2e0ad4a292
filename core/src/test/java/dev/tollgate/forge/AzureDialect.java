package dev.tollgate.forge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Azure DevOps: each comment is the first of a thread, also where the thread is of the system. */
final class AzureDialect implements FakeForge.Dialect {
    private static final String THREADS = "/acme/_apis/git/repositories/shop/pullRequests/12/threads";

    private final Kept kept;

    AzureDialect(Kept kept) {
        this.kept = kept;
    }

    @Override
    public Reply answer(Recorded request) {
        String path = request.uri().getRawPath();
        if (path.equals("/_apis/connectionData")) {
            ObjectNode connection = Dialects.JSON.createObjectNode();
            connection.putObject("authenticatedUser").put("id", Kept.ACCOUNT);
            return Reply.json(200, connection);
        }
        if (!path.startsWith(THREADS) || request.query("api-version").isEmpty()) {
            return Reply.refused(400, "no such interface");
        }
        if (path.equals(THREADS)) {
            return request.method().equals("GET") ? list() : post(request);
        }
        String[] parts = path.substring(THREADS.length() + 1).split("/", -1);
        Kept.Comment comment = kept.find(parts[0]);
        if (comment == null || !parts[2].equals("1")) {
            return Reply.refused(404, "no such thread");
        }
        if (request.method().equals("DELETE")) {
            kept.remove(parts[0]);
            return Reply.empty(200);
        }
        comment.body = request.json().get("content").asText();
        return Reply.json(200, shown(comment));
    }

    private Reply list() {
        ObjectNode list = Dialects.JSON.createObjectNode();
        ArrayNode value = list.putArray("value");
        value.addObject().put("id", 1).putArray("comments");
        kept.all().forEach(each -> value.add(thread(each)));
        return Reply.json(200, list);
    }

    private Reply post(Recorded request) {
        boolean closed = request.json().get("status").asText().equals("closed");
        String body = request.json().at("/comments/0/content").asText();
        return closed ? Reply.json(200, thread(kept.add(body))) : Reply.refused(400, "an open thread");
    }

    private static ObjectNode thread(Kept.Comment comment) {
        ObjectNode thread =
                Dialects.JSON.createObjectNode().put("id", comment.id).put("isDeleted", false);
        thread.putArray("comments").add(shown(comment));
        return thread;
    }

    private static ObjectNode shown(Kept.Comment comment) {
        ObjectNode shown = Dialects.JSON.createObjectNode().put("id", 1).put("content", comment.body);
        shown.putObject("author").put("id", comment.author);
        return shown;
    }
}
