package dev.tollgate.render.advice;

import dev.tollgate.advice.SpecOffer;
import dev.tollgate.product.FeePrices;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.MissingFacts;
import java.io.IOException;
import java.util.List;

/** The {@code offers} of advice. */
final class OffersJson {
    private final JsonFields json;

    OffersJson(JsonFields json) {
        this.json = json;
    }

    void write(List<SpecOffer> offers) throws IOException {
        json.openArray("offers");
        for (SpecOffer each : offers) {
            json.open();
            json.texts("regions", each.regions());
            json.openArray("prices");
            for (SpecOffer.Price price : each.prices()) {
                price(price);
            }
            json.closeArray();
            json.close();
        }
        json.closeArray();
    }

    private void price(SpecOffer.Price price) throws IOException {
        json.open();
        json.text("spec", price.spec());
        json.number("instances", price.instances());
        fees(price.fees());
        json.close();
    }

    /** What an hour, a month and a year cost, and the rows that say so. */
    void fees(FeePrices fees) throws IOException {
        json.amount("hour", fees.hour());
        json.amount("month", fees.month());
        json.amount("year", fees.year());
        json.causes("missing", MissingFacts.of(fees.hour(), fees.month(), fees.year()));
        json.evidence("why", fees.why());
    }
}
