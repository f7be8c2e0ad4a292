package dev.tollgate.policy.cel;

import dev.cel.common.types.StructTypeReference;
import dev.tollgate.document.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What expressions can name. The last report is kept, because one expression after the other asks for the same one. */
final class Views {
    private final Model model;
    private @Nullable Node last;
    private @Nullable Part report;

    Views(Model model) {
        this.model = model;
    }

    /** What can be named, by name. */
    Map<String, Object> of(Node document, @Nullable Node resource) {
        Map<String, Object> view = new HashMap<>();
        view.put(CelLanguage.REPORT, report(document));
        if (resource != null) {
            view.put(
                    CelLanguage.RESOURCE,
                    model.part(resource, StructTypeReference.create(Schema.RESOURCE), CelLanguage.RESOURCE, null));
        }
        return view;
    }

    private Part report(Node document) {
        Part known = report;
        if (known != null && last == document) {
            return known;
        }
        Part made = model.part(document, StructTypeReference.create(Schema.REPORT), CelLanguage.REPORT, null);
        last = document;
        report = made;
        return made;
    }
}
