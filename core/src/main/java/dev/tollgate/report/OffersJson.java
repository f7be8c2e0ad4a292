package dev.tollgate.report;

import dev.tollgate.advice.Offer;
import dev.tollgate.estimate.FeePrices;
import java.io.IOException;
import java.util.List;

/** The {@code offers} of advice. */
final class OffersJson {
    private final JsonFields json;

    OffersJson(JsonFields json) {
        this.json = json;
    }

    void write(List<Offer> offers) throws IOException {
        json.openArray("offers");
        for (Offer each : offers) {
            json.open();
            json.texts("regions", each.regions());
            json.openArray("prices");
            for (Offer.Price price : each.prices()) {
                price(price);
            }
            json.closeArray();
            json.close();
        }
        json.closeArray();
    }

    private void price(Offer.Price price) throws IOException {
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
        json.causes("missing", Causes.of(fees.hour(), fees.month(), fees.year()));
        json.evidence("why", fees.why());
    }
}
