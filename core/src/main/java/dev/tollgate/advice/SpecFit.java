package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the type of a dedicated instance fits its declared load.
 *
 * @param address the instance
 * @param region its region, or null when that is not known
 * @param spec its type, or null when that is not known
 * @param load what is declared; bandwidths are averages of the declared volumes, which their peaks exceed
 * @param verdict how it fits
 * @param measures its limits under the load; none when the type is not known
 * @param missing the parameters that are not declared
 * @param needed the smallest type that carries what is declared; null where none has the service level, or nothing is declared
 * @param difference what that type costs a month more than the instance; null where there is nothing to change
 * @param change what that means in Terraform
 * @param why where the load is declared
 */
public record SpecFit(
        String address,
        @Nullable String region,
        @Nullable String spec,
        DeclaredLoads load,
        Verdict verdict,
        List<LimitMeasure> measures,
        List<String> missing,
        @Nullable SpecChoice needed,
        @Nullable Amount difference,
        PaymentChange change,
        List<Evidence> why) {
    /** How a type fits a load. */
    public enum Verdict {
        /** It is the smallest that carries what is declared. */
        FITS,
        /** A limit is exceeded. */
        TOO_SMALL,
        /** A smaller one carries what is declared. */
        LARGER_THAN_NEEDED,
        /** What is not declared or not known decides. */
        UNDECIDED;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the lists. */
    public SpecFit {
        requireNonNull(address, "address is null");
        requireNonNull(load, "load is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(change, "change is null");
        measures = List.copyOf(measures);
        missing = List.copyOf(missing);
        why = List.copyOf(why);
    }
}
