package dev.tollgate.render;

import dev.tollgate.render.json.JsonPriceCheck;
import dev.tollgate.render.json.JsonPrices;
import dev.tollgate.render.text.TextPriceCheck;
import dev.tollgate.render.text.TextPrices;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which prices are shown, and the result of checking them. All end every line with {@code \n} and are in UTF-8. */
public enum PriceFormat {
    /** Tables for people. */
    TEXT {
        @Override
        public void write(PriceReport prices, ReportView presentation, OutputStream out) throws IOException {
            TextPrices.write(prices, presentation, out);
        }

        @Override
        public void write(PriceCheck check, ReportView presentation, OutputStream out) throws IOException {
            TextPriceCheck.write(check, presentation, out);
        }
    },
    /** JSON for programs; the presentation changes nothing about it. */
    JSON {
        @Override
        public void write(PriceReport prices, ReportView presentation, OutputStream out) throws IOException {
            JsonPrices.write(prices, out);
        }

        @Override
        public void write(PriceCheck check, ReportView presentation, OutputStream out) throws IOException {
            JsonPriceCheck.write(check, out);
        }
    };

    /** The name by which users ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes prices. With {@link ReportView#why}, text tells for each price where it comes from.
     *
     * @throws IOException when the stream fails
     */
    public abstract void write(PriceReport prices, ReportView presentation, OutputStream out) throws IOException;

    /**
     * Writes whether price books can be used.
     *
     * @throws IOException when the stream fails
     */
    public abstract void write(PriceCheck check, ReportView presentation, OutputStream out) throws IOException;
}
