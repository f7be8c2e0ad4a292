package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.Forge;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CI systems say of forks; an event that names a change and not its origin counts as a fork's. */
final class CiOriginTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "FORK | {\"workflow_run\": {\"head_repository\": {\"full_name\": \"x/shop\"}, \"repository\": {\"full_name\": \"acme/shop\"}}}",
                "OWN | {\"workflow_run\": {\"head_repository\": {\"full_name\": \"Acme/shop\"}, \"repository\": {\"full_name\": \"acme/shop\"}}}",
                "FORK | {\"workflow_run\": {\"head_repository\": null, \"repository\": {\"full_name\": \"acme/shop\"}}}",
                "FORK | {\"workflow_run\": {}}",
                "FORK | {\"pull_request\": {\"number\": 1, \"head\": {\"repo\": {\"full_name\": \"x/shop\"}}, \"base\": {\"repo\": {\"full_name\": \"acme/shop\"}}}}",
                "OWN | {\"pull_request\": {\"number\": 1, \"head\": {\"repo\": {\"full_name\": \"acme/shop\"}}, \"base\": {\"repo\": {\"full_name\": \"acme/shop\"}}}}",
                "FORK | {\"pull_request\": {\"number\": 1, \"head\": {\"repo\": null}, \"base\": {\"repo\": {\"full_name\": \"acme/shop\"}}}}",
                "FORK | {\"issue\": {\"number\": 1, \"pull_request\": {\"url\": \"u\"}}}",
                "OWN | {\"ref\": \"refs/heads/main\"}",
            })
    void eventsNameTheRepositoryOfAChange(ChangeOrigin origin, String event) throws IOException {
        for (Forge forge : new Forge[] {Forge.GITHUB, Forge.GITEA}) {
            assertThat(new CiOrigin(Map.of(), parse(event)).find(forge)).isEqualTo(origin);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GITLAB,CI_MERGE_REQUEST_SOURCE_PROJECT_ID,2,CI_MERGE_REQUEST_PROJECT_ID,1,FORK",
        "GITLAB,CI_MERGE_REQUEST_SOURCE_PROJECT_ID,1,CI_MERGE_REQUEST_PROJECT_ID,1,OWN",
        "GITLAB,CI_MERGE_REQUEST_SOURCE_PROJECT_PATH,x/shop,CI_MERGE_REQUEST_PROJECT_PATH,acme/shop,FORK",
        "GITLAB,CI_PROJECT_ID,2,CI_MERGE_REQUEST_PROJECT_ID,1,FORK",
        "AZURE,SYSTEM_PULLREQUEST_ISFORK,True,BUILD_REASON,PullRequest,FORK",
        "AZURE,SYSTEM_PULLREQUEST_ISFORK,False,BUILD_REASON,PullRequest,OWN",
        "GITEE,CHANGE_FORK,x,CHANGE_ID,1,FORK",
        "BITBUCKET,CHANGE_FORK,x/shop,CHANGE_ID,1,FORK",
        "CODEUP,CHANGE_BRANCH,x,CHANGE_ID,1,OWN",
    })
    void variablesTellForksApart(
            Forge forge, String one, String first, String two, String second, ChangeOrigin origin) {
        assertThat(new CiOrigin(Map.of(one, first, two, second), null).find(forge))
                .isEqualTo(origin);
    }

    @Test
    void aRunWithoutAnythingIsOnesOwn() {
        for (Forge forge : Forge.values()) {
            assertThat(new CiOrigin(Map.of(), null).find(forge)).isEqualTo(ChangeOrigin.OWN);
        }
    }

    private static @Nullable Node parse(String json) throws IOException {
        return JsonDocument.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "event", 10_000);
    }
}
