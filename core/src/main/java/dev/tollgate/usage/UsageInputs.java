package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Decimals;
import dev.tollgate.plan.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the user declares about use. The same holds on both sides of a change.
 *
 * @param declared what is declared of a resource
 * @param account what is declared of the account
 * @param units what KB and GB mean
 * @param monthHours the hours of a month
 */
public record UsageInputs(
        Function<Address, UsageDeclarations> declared,
        UsageDeclarations account,
        VolumeUnits units,
        BigDecimal monthHours) {
    /** Checks that nothing is null. */
    public UsageInputs {
        requireNonNull(declared, "declared is null");
        requireNonNull(account, "account is null");
        requireNonNull(units, "units is null");
        requireNonNull(monthHours, "monthHours is null");
    }

    /** Returns the serverless calls of the account outside the plan: none unless they are declared. */
    public BigDecimal otherCalls() {
        return account.get(UsageFact.OTHER_CALLS).map(DeclaredValue::value).orElse(BigDecimal.ZERO);
    }

    /** How long an instance runs: as declared, else the whole month, of which a part of an hour counts as one. */
    public RunningHours hours(Address instance) {
        Optional<DeclaredValue<BilledHours>> hours = declared.apply(instance).get(UsageFact.HOURS);
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
