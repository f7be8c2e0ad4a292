package dev.tollgate.estimate.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import dev.tollgate.usage.BilledHours;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares the hours that the user declares of a month with those that it has. */
public final class HoursDiagnostics {
    private HoursDiagnostics() {}

    /**
     * That more is declared than a month has, of which a part of an hour counts as one.
     *
     * @param hourly true when the instance may be paid for by the hour, so that its fee depends on them
     */
    public static Optional<Diagnostic> of(Address instance, UsageInputs use, boolean hourly) {
        BigDecimal most = use.wholeMonth().hours();
        return use.declared()
                .apply(instance)
                .get(UsageFact.HOURS)
                .filter(given -> given.value() instanceof BilledHours.Monthly monthly
                        && monthly.hours().compareTo(most) > 0)
                .map(given -> Diagnostic.of(
                        DiagnosticCode.OVER_MONTH,
                        instance.text(),
                        "Declared are " + shown(given) + " hours a month, but a month has "
                                + use.monthHours().toPlainString() + "."
                                + (hourly ? " The fee is that of the declared hours." : ""),
                        "Correct monthly_hours, or say with --month-hours how long the month is."));
    }

    private static String shown(DeclaredValue<BilledHours> given) {
        return !given.isSensitive() && given.value() instanceof BilledHours.Monthly monthly
                ? monthly.hours().toPlainString()
                : Value.SENSITIVE;
    }
}
