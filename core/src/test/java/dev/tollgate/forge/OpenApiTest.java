package dev.tollgate.forge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentPosting;
import dev.tollgate.comment.Forge;
import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PullRequestComments;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent, and what the servers of these tests answer, is what GitHub and Gitea describe in OpenAPI. */
final class OpenApiTest {
    private static final Marker MARKER = new Marker(Marker.DEFAULT_TAG, true);

    @ParameterizedTest
    @CsvSource({"GITHUB,github,/api/v3,11", "GITEA,gitea,/api/v1,9"})
    void requestsAndAnswersAreAsDescribed(Forge forge, String name, String prefix, int least) throws IOException {
        OpenApi description = OpenApi.named(name);
        try (FakeForge server = FakeForge.of(Dialects.of(forge, new Kept()))) {
            everything(server, target(forge, server.url() + prefix, "12", CommentTarget.Head.UNKNOWN));
            if (forge == Forge.GITHUB) {
                CommentTarget ofFork = target(
                        forge,
                        server.url() + prefix,
                        "",
                        new CommentTarget.Head("contributor:feature", "1".repeat(40)));
                open(ofFork).listMarked(MARKER);
            }

            List<String> faults = new ArrayList<>();
            int judged = 0;
            for (FakeForge.Exchange each : server.exchanges()) {
                if (each.request().uri().getRawPath().startsWith(prefix)) {
                    faults.addAll(description.faults(each.request(), each.reply(), prefix));
                    judged++;
                }
            }
            assertThat(faults).isEmpty();
            assertThat(judged).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void aWrongRequestIsNoticed() {
        OpenApi description = OpenApi.named("github");
        Map<String, String> json = Map.of("content-type", "application/json");
        Reply created = Reply.empty(201);

        assertThat(description.faults(
                        request("POST", "/repos/a/b/issues/12/comments", json, "{\"text\": 1}"), created, ""))
                .anyMatch(fault -> fault.contains("body"));
        assertThat(description.faults(
                        request("POST", "/repos/a/b/issues/twelve/comments", json, "{\"body\": \"x\"}"), created, ""))
                .anyMatch(fault -> fault.contains("integer") || fault.contains("twelve"));
        assertThat(description.faults(request("PUT", "/repos/a/b/issues/comments/1", json, "{}"), created, ""))
                .containsExactly("no operation PUT /repos/a/b/issues/comments/1");
        assertThat(description.faults(
                        request("GET", "/repos/a/b/issues/12/comments?sort=up", Map.of(), ""), created, ""))
                .anyMatch(fault -> fault.contains("the parameter sort is not described"))
                .anyMatch(fault -> fault.contains("the status 201 is not described"));
    }

    /** Lists, posts, updates, finds deleted, and deletes. */
    private static void everything(FakeForge server, CommentTarget target) {
        for (CommentBehaviour each : CommentBehaviour.values()) {
            PullRequestComments conversation = open(target);
            if (each.explainRefusal(target.forge()) == null) {
                posting(conversation, each.id()).carryOut(each, false);
                posting(conversation, each.id() + " again").carryOut(each, false);
            }
        }
        server.then((request, forge) -> {
            Reply list = forge.apply(request);
            open(target).listMarked(MARKER).forEach(comment -> open(target).remove(comment));
            return list;
        });
        posting(open(target), "gone").carryOut(CommentBehaviour.UPDATE, false);
    }

    private static CommentPosting posting(PullRequestComments conversation, String text) {
        return new CommentPosting(conversation, MARKER, MARKER.line() + "\n" + text);
    }

    private static PullRequestComments open(CommentTarget target) {
        return ForgeConnector.open(target, duration -> {}, Duration.ofSeconds(20));
    }

    private static CommentTarget target(Forge forge, String url, String pullRequest, CommentTarget.Head head) {
        return new CommentTarget(forge, url, "acme/shop", pullRequest, head, new ForgeToken(Dialects.TOKEN), "");
    }

    private static Recorded request(String method, String path, Map<String, String> headers, String body) {
        return new Recorded(method, URI.create(path), headers, body);
    }
}
