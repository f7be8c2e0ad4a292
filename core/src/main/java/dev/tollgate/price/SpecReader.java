package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.price.InstanceSpec.Limits;
import dev.tollgate.price.InstanceSpec.Multiple;

/** Reads an instance type: all its limits, and of which other it is a multiple. */
final class SpecReader {
    private static final long FEWEST_TIMES = 2;

    private static final Form<Long> TIMES = new Form<>(
            "a whole number from 2",
            FEWEST_TIMES,
            scalar -> Form.WHOLE.reading().apply(scalar).filter(times -> times >= FEWEST_TIMES));

    private SpecReader() {}

    static InstanceSpec read(Node.Entry entry, PriceOrigin whole, CatalogueNames names) {
        return Fields.read(
                entry.value(),
                "an instance type",
                names.problems(),
                fields -> new InstanceSpec(
                        entry.key(),
                        limits(fields),
                        fields.required("sla", Form.DECIMAL),
                        fields.optional("multiple").map(multiple -> multiple(multiple, names)),
                        PriceOrigin.read(fields, whole)));
    }

    private static Limits limits(Fields fields) {
        return new Limits(
                fields.required("requestsPerSecond", Form.WHOLE),
                fields.required("connections", Form.WHOLE),
                fields.required("newConnectionsPerSecond", Form.WHOLE),
                fields.required("poolSize", Form.WHOLE),
                fields.required("inboundMbps", Form.WHOLE),
                fields.required("outboundMbps", Form.WHOLE));
    }

    private static Multiple multiple(Node node, CatalogueNames names) {
        return Fields.read(
                node,
                "'multiple'",
                names.problems(),
                fields -> new Multiple(fields.required("times", TIMES), fields.required("of", names.specForm())));
    }
}
