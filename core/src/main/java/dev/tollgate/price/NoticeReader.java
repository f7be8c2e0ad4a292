package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;

/** Reads a notice of the vendor. */
final class NoticeReader {
    private NoticeReader() {}

    static VendorNotice read(Node node, String product, PriceOrigin whole, Problems problems) {
        return Fields.read(
                node,
                "a notice",
                problems,
                fields -> new VendorNotice(
                        product,
                        fields.required("text", Form.TEXT),
                        fields.optional("purchasesEnd", Form.DATE),
                        fields.optional("renewalsEnd", Form.DATE),
                        fields.optional("shutdown", Form.DATE),
                        PriceOrigin.read(fields, whole)));
    }
}
