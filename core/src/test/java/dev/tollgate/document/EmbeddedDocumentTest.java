package dev.tollgate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDocumentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"routes\": [{\"backend\": {\"type\": \"MOCK\"}}]}",
                "  {routes: [{backend: {type: MOCK}}]} # flow style",
                "---\nroutes:\n- backend:\n    type: \"MOCK\"\n",
            })
    void readsJsonAndYaml(String text) {
        assertThat(EmbeddedDocument.read(text).flatMap(EmbeddedDocumentTest::type))
                .contains("MOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\": ", "a: [", "{\"a\": 1, \"a\": 2}", "a: &x 1\nb: *x", "{} {}"})
    void whatIsNoOneDocumentIsNone(String text) {
        assertThat(EmbeddedDocument.read(text)).isEmpty();
    }

    @Test
    void tooDeepIsNone() {
        assertThat(EmbeddedDocument.read("[".repeat(100) + "]".repeat(100))).isEmpty();
    }

    private static Optional<String> type(Node document) {
        return entry(document, "routes")
                .flatMap(routes -> routes.fold(
                        scalar -> Optional.<Node>empty(),
                        list -> list.items().stream().findFirst(),
                        map -> Optional.empty()))
                .flatMap(route -> entry(route, "backend"))
                .flatMap(backend -> entry(backend, "type"))
                .flatMap(type -> type.fold(
                        scalar -> Optional.of(scalar.text()), list -> Optional.empty(), map -> Optional.empty()));
    }

    private static Optional<Node> entry(Node node, String key) {
        return node.fold(scalar -> Optional.<Node>empty(), list -> Optional.empty(), map -> map.get(key));
    }
}
