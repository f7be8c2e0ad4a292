package dev.tollgate.price;

import dev.tollgate.document.Form;
import java.util.Locale;
import java.util.Map;

/** The time that one instance fee pays for. */
public enum BillingCycle {
    /** An hour of a pay-as-you-go instance. */
    HOUR,
    /** A month of a subscription. */
    MONTH,
    /** A year of a subscription; the price is that of the whole year. */
    YEAR;

    /** How price books write it. */
    static final Form<BillingCycle> FORM = Form.oneOf(Map.of("hour", HOUR, "month", MONTH, "year", YEAR));

    /** The cycle as price books write it: {@code hour}, {@code month} or {@code year}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
