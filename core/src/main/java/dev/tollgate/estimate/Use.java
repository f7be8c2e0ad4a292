package dev.tollgate.estimate;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Decimals;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Declared;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Hours;
import dev.tollgate.usage.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the user declares about use. The same holds on both sides of a change.
 *
 * @param declared what is declared of a resource
 * @param units what KB and GB mean
 * @param monthHours the hours of a month
 */
public record Use(Function<Address, Declarations> declared, Units units, BigDecimal monthHours) {
    /** Checks that nothing is null. */
    public Use {
        requireNonNull(declared, "declared is null");
        requireNonNull(units, "units is null");
        requireNonNull(monthHours, "monthHours is null");
    }

    /** How long an instance runs: as declared, else the whole month, of which a part of an hour counts as one. */
    public RunningHours hours(Address instance) {
        Optional<Declared<Hours>> hours = declared.apply(instance).get(Fact.HOURS);
        return hours.map(given -> new RunningHours(given.value().billed(monthHours), List.of(given.evidence())))
                .orElseGet(this::wholeMonth);
    }

    /** All of the month. */
    public RunningHours wholeMonth() {
        return new RunningHours(
                Decimals.roundedUp(monthHours),
                List.of(new Evidence(
                        null, "month", monthHours.toPlainString() + " hours; it is taken to run all the time")));
    }
}
