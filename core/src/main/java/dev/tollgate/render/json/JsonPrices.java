package dev.tollgate.render.json;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.price.AgreedDiscount;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.CallTiers;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.InstanceSpec.Limits;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.VendorNotice;
import dev.tollgate.report.PriceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes prices as JSON. {@code prices-v1.schema.json} in the package of the report describes it. */
public final class JsonPrices {
    private final PriceReport report;
    private final JsonFields json;
    private final JsonPrice price;

    private JsonPrices(PriceReport report, JsonFields json) {
        this.report = report;
        this.json = json;
        price = new JsonPrice(json);
    }

    /** Writes the report; the stream stays open. */
    public static void write(PriceReport report, OutputStream out) throws IOException {
        JsonFields json = new JsonFields(out);
        new JsonPrices(report, json).write();
        json.end();
    }

    private void write() throws IOException {
        PriceBook book = report.book();
        json.open();
        json.text("schemaVersion", PriceReport.SCHEMA_VERSION);
        tool(json, report.version());
        json.text("today", report.today().toString());
        json.text("currency", book.currency());
        books(book.books());
        regions(book);
        specs(book);
        json.open("terms");
        json.numbers("months", book.terms().months());
        json.numbers("years", book.terms().years());
        json.close();
        fees();
        traffic();
        calls(book.calls());
        discounts(book.discounts());
        notices(book.notices());
        diagnostics(json, report.diagnostics());
        json.close();
    }

    static void tool(JsonFields json, String version) throws IOException {
        json.openInline("tool");
        json.text("name", "tollgate");
        json.text("version", version);
        json.closeInline();
    }

    static void diagnostics(JsonFields json, List<Diagnostic> diagnostics) throws IOException {
        json.openArray("diagnostics");
        for (Diagnostic each : diagnostics) {
            json.open();
            json.text("severity", each.severity().id());
            json.text("code", each.code().id());
            json.text("message", each.message());
            json.text("fix", each.fix());
            json.close();
        }
        json.closeArray();
    }

    private void books(List<BookHeader> books) throws IOException {
        json.openArray("books");
        for (BookHeader each : books) {
            json.open();
            json.text("book", each.id());
            json.text("product", each.product());
            json.text("asOf", each.asOf().toString());
            json.text("currency", each.currency());
            json.text("basis", each.basis());
            json.text("source", each.source());
            json.flag("old", each.isOldOn(report.today()));
            json.close();
        }
        json.closeArray();
    }

    private void regions(PriceBook book) throws IOException {
        json.openArray("regions");
        for (String each : report.regions()) {
            json.open();
            json.text("id", each);
            json.text("name", book.regions().get(each));
            json.close();
        }
        json.closeArray();
    }

    private void specs(PriceBook book) throws IOException {
        json.openArray("specs");
        for (String each : report.specs()) {
            InstanceSpec spec = book.specs().get(each);
            if (spec != null) {
                spec(spec);
            }
        }
        json.closeArray();
    }

    private void spec(InstanceSpec spec) throws IOException {
        json.open();
        json.text("id", spec.id());
        Limits limits = spec.limits();
        json.number("requestsPerSecond", limits.requestsPerSecond());
        json.number("connections", limits.connections());
        json.number("newConnectionsPerSecond", limits.newConnectionsPerSecond());
        json.number("poolSize", limits.poolSize());
        json.number("inboundMbps", limits.inboundMbps());
        json.number("outboundMbps", limits.outboundMbps());
        json.number("sla", spec.sla());
        price.multiple(spec.multiple().orElse(null));
        price.origin(spec.origin());
        json.close();
    }

    /** What has no price is told only where it was asked for, since most regions do not sell most instance types. */
    private void fees() throws IOException {
        boolean asked = !report.selection().regions().isEmpty();
        json.openArray("fees");
        for (String region : report.regions()) {
            for (String spec : report.specs()) {
                for (BillingCycle cycle : report.selection().shownCycles()) {
                    price.fee(report.prices(), region, spec, cycle, asked);
                }
            }
        }
        json.closeArray();
    }

    private void traffic() throws IOException {
        json.openArray("traffic");
        for (String each : report.regions()) {
            if (report.book().traffic(each).isPresent()) {
                json.open();
                json.text("region", each);
                price.price("price", report.book().traffic(each).orElse(null));
                price.prices("overrides", report.prices().overriddenTraffic(each));
                json.close();
            }
        }
        json.closeArray();
    }

    private void calls(Optional<CallTiers> calls) throws IOException {
        if (calls.isEmpty()) {
            json.nothing("calls");
            return;
        }
        json.open("calls");
        json.number("freePerMonth", calls.get().free());
        json.number("per", calls.get().per());
        json.openArray("tiers");
        for (CallTiers.Tier each : calls.get().tiers()) {
            json.open();
            json.number("upTo", each.upTo().orElse(null));
            price.price("price", each.price());
            json.close();
        }
        json.closeArray();
        json.close();
    }

    private void discounts(List<AgreedDiscount> discounts) throws IOException {
        json.openArray("discounts");
        for (AgreedDiscount each : discounts) {
            json.open();
            json.text("on", each.on());
            json.number("percent", each.percent());
            json.texts("regions", each.regions().stream().sorted().toList());
            json.texts("specs", each.specs().stream().sorted().toList());
            json.texts(
                    "cycles",
                    each.cycles().stream().map(BillingCycle::id).sorted().toList());
            price.origin(each.origin());
            json.close();
        }
        json.closeArray();
    }

    private void notices(List<VendorNotice> notices) throws IOException {
        json.openArray("notices");
        for (VendorNotice each : notices) {
            json.open();
            json.text("product", each.product());
            json.text("text", each.text());
            json.text(
                    "purchasesEnd", each.purchasesEnd().map(LocalDate::toString).orElse(null));
            json.text("renewalsEnd", each.renewalsEnd().map(LocalDate::toString).orElse(null));
            json.text("shutdown", each.shutdown().map(LocalDate::toString).orElse(null));
            price.origin(each.origin());
            json.close();
        }
        json.closeArray();
    }
}
