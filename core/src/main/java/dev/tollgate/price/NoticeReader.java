package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;

/** Reads a notice of the vendor. */
final class NoticeReader {
    private NoticeReader() {}

    static Notice read(Node node, String product, Origin whole, Problems problems) {
        return Fields.read(
                node,
                "a notice",
                problems,
                fields -> new Notice(
                        product,
                        fields.required("text", Form.TEXT),
                        fields.optional("purchasesEnd", Form.DATE),
                        fields.optional("renewalsEnd", Form.DATE),
                        fields.optional("shutdown", Form.DATE),
                        Origin.read(fields, whole)));
    }
}
