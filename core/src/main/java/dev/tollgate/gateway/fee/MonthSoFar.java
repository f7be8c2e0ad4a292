package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an instance had run this month when the plan was made. It is information beside the monthly fee and changes no figure.
 *
 * @param made when the plan was made, or null when it does not say so
 */
public record MonthSoFar(@Nullable Instant made) {
    private static final String CREATE_TIME = "create_time";

    /** The time of the bill, in which a month begins. */
    private static final ZoneOffset BILL = ZoneOffset.ofHours(8);

    /**
     * What the state says of an instance.
     *
     * @param leaves true when the plan deletes it
     * @param hour what an hour costs
     */
    Stream<Evidence> of(String address, Value attributes, boolean leaves, Amount hour) {
        Value created = attributes.get(CREATE_TIME);
        Optional<Instant> since = Optional.empty();
        if (!created.secrecy().isSensitive()) {
            since = created.asText().flatMap(CreationTime::parse);
        }
        return hours(since.orElse(null)).stream()
                .map(hours -> new Evidence(
                        address,
                        CREATE_TIME,
                        created + "; it had run " + hours + (hours == 1 ? " hour" : " hours")
                                + " of this month (UTC+8) when the plan was made"
                                + (leaves ? ", which stay to be paid" + cost(hours, hour) : "")));
    }

    private static String cost(long hours, Amount hour) {
        Amount cost = Amount.exact(hours).times(hour);
        BigDecimal exact = cost.isExact() ? cost.low() : null;
        return exact == null ? "" : ": " + hours + " times " + hour.low() + " is " + exact.toPlainString();
    }

    private Optional<Long> hours(@Nullable Instant created) {
        if (made == null || created == null || created.isAfter(made)) {
            return Optional.empty();
        }
        Instant month = made.atOffset(BILL)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay()
                .toInstant(BILL);
        long seconds =
                Duration.between(created.isAfter(month) ? created : month, made).toSeconds();
        return Optional.of((seconds + 3599) / 3600);
    }
}
