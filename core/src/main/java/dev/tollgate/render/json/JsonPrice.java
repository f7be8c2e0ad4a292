package dev.tollgate.render.json;

import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.PriceLayers;
import dev.tollgate.price.PriceOrigin;
import dev.tollgate.price.PriceReduction;
import dev.tollgate.price.UnitPrice;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The single prices of a price report as JSON. */
final class JsonPrice {
    private final JsonFields json;

    JsonPrice(JsonFields json) {
        this.json = json;
    }

    /** What a fee is, apart from how it is written. */
    private record Fee(
            String kind,
            @Nullable UnitPrice price,
            @Nullable Multiple multiple) {}

    /** The fee of each answer. */
    private static final class Fees implements FeeQuote.Cases<Fee> {
        @Override
        public Fee priced(UnitPrice price) {
            return new Fee("priced", price, null);
        }

        @Override
        public Fee atLeast(UnitPrice price, Multiple multiple) {
            return new Fee("at-least", price, multiple);
        }

        @Override
        public Fee extrapolated(UnitPrice price, Multiple multiple) {
            return new Fee("extrapolated", price, multiple);
        }

        @Override
        public Fee missing() {
            return new Fee("missing", null, null);
        }

        @Override
        public Fee unknownSpec() {
            return missing();
        }
    }

    /**
     * A fee as an object of an array.
     *
     * @param evenMissing true to write also that there is none
     */
    void fee(PriceLayers prices, String region, String spec, BillingCycle cycle, boolean evenMissing)
            throws IOException {
        Fee fee = prices.book().fee(region, spec, cycle).fold(new Fees());
        if (fee.price() == null && !evenMissing) {
            return;
        }
        json.open();
        json.text("region", region);
        json.text("spec", spec);
        json.text("cycle", cycle.id());
        json.text("kind", fee.kind());
        price("price", fee.price());
        multiple(fee.multiple());
        prices("overrides", prices.overridden(region, spec, cycle));
        json.close();
    }

    void prices(String name, List<UnitPrice> prices) throws IOException {
        json.openArray(name);
        for (UnitPrice each : prices) {
            json.open();
            body(each);
            json.close();
        }
        json.closeArray();
    }

    void price(String name, @Nullable UnitPrice price) throws IOException {
        if (price == null) {
            json.nothing(name);
            return;
        }
        json.open(name);
        body(price);
        json.close();
    }

    void multiple(@Nullable Multiple multiple) throws IOException {
        if (multiple == null) {
            json.nothing("multiple");
            return;
        }
        json.openInline("multiple");
        json.number("times", multiple.times());
        json.text("of", multiple.of());
        json.closeInline();
    }

    void origin(PriceOrigin origin) throws IOException {
        json.openInline("origin");
        json.text("book", origin.book());
        json.text("asOf", origin.asOf().toString());
        json.text("source", origin.source());
        json.closeInline();
    }

    private void body(UnitPrice price) throws IOException {
        json.number("value", price.value());
        origin(price.origin());
        json.openArray("reductions");
        for (PriceReduction each : price.reductions()) {
            json.open();
            json.number("percent", each.percent());
            origin(each.origin());
            json.close();
        }
        json.closeArray();
    }
}
