package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.SpikeTerms;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a front end asks for about a load that is in no plan.
 *
 * @param load what has to be carried
 * @param spike a spike beyond it, or null
 * @param prices price books of the user, of which later ones win
 * @param region the region to price it in, or null for all
 * @param monthHours the hours of a month, or null for 730
 * @param extrapolateLarge true to price api.s2.large.xN as N times api.s2.large where no book prices it
 * @param today the day to judge dates by, or null where it is not known
 * @param workingDirectory where relative files are looked for
 */
public record SizeRequest(
        DeclaredLoads load,
        @Nullable SpikeTerms spike,
        List<Path> prices,
        @Nullable String region,
        @Nullable BigDecimal monthHours,
        boolean extrapolateLarge,
        @Nullable LocalDate today,
        Path workingDirectory) {
    /** Copies the list and checks what must be given. */
    public SizeRequest {
        requireNonNull(load, "load is null");
        prices = List.copyOf(prices);
        requireNonNull(workingDirectory, "workingDirectory is null");
    }
}
