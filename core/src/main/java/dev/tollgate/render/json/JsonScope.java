package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Scope;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes and reads the {@code scope} of a budget or rule in a JSON report. */
final class JsonScope {
    private static final Form<Scope.TagPattern> TAG =
            new Form<>("KEY=VALUE", new Scope.TagPattern("", ""), JsonScope::readTag);

    private JsonScope() {}

    static void writeScope(Scope scope, JsonFields json) throws IOException {
        json.open("scope");
        json.text("words", scope.words());
        json.texts("address", scope.addresses());
        json.texts("module", scope.modules());
        json.texts("region", scope.regions());
        json.texts("spec", scope.specs());
        List<String> tags =
                scope.tags().stream().map(tag -> tag.key() + "=" + tag.value()).toList();
        json.texts("tag", tags);
        json.texts("project", scope.projects());
        json.close();
    }

    static Scope readScope(Fields scoped, Problems problems) {
        Fields scope = Fields.of(scoped.required("scope"), "a scope", problems);
        return new Scope(
                scope.items("address", SavedForms.TEXT),
                scope.items("module", SavedForms.TEXT),
                scope.items("region", SavedForms.TEXT),
                scope.items("spec", SavedForms.TEXT),
                scope.items("tag", TAG),
                scope.items("project", SavedForms.TEXT));
    }

    private static Optional<Scope.TagPattern> readTag(Node.Scalar scalar) {
        String text = scalar.text();
        int equals = text.indexOf('=');
        if (scalar.kind() != Node.Kind.TEXT || equals < 0) {
            return Optional.empty();
        }
        return Optional.of(new Scope.TagPattern(text.substring(0, equals), text.substring(equals + 1)));
    }
}
