package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a front end asks about prices.
 *
 * @param prices price books of the user over the bundled list, of which later ones win
 * @param regions ids of the regions that are asked for; all when there are none
 * @param specs ids of the instance types that are asked for; all when there are none
 * @param payments how instances are paid for; in all ways when there are none
 * @param extrapolateLarge true to price api.s2.large.xN as N times api.s2.large where no book prices it
 * @param today the day on which prices must be in force
 * @param workingDirectory where relative names begin
 */
public record PriceRequest(
        List<Path> prices,
        List<String> regions,
        List<String> specs,
        List<Payment> payments,
        boolean extrapolateLarge,
        LocalDate today,
        Path workingDirectory) {
    /** How an instance is paid for. */
    public enum Payment {
        /** By the hour. */
        PAY_AS_YOU_GO,
        /** By the month or the year. */
        SUBSCRIPTION
    }

    /** Copies the lists and checks what must be given. */
    public PriceRequest {
        prices = List.copyOf(prices);
        regions = List.copyOf(regions);
        specs = List.copyOf(specs);
        payments = List.copyOf(payments);
        requireNonNull(today, "today is null");
        requireNonNull(workingDirectory, "workingDirectory is null");
    }

    /** All that there is in these books. */
    public static PriceRequest all(List<Path> prices, LocalDate today, Path workingDirectory) {
        return new PriceRequest(prices, List.of(), List.of(), List.of(), false, today, workingDirectory);
    }
}
