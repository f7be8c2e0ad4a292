package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Address;
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
     * Warns of more declared hours than a month has. A part of an hour counts as one.
     *
     * @param hourly true if the instance may be paid for by the hour, so that its fee depends on the hours
     */
    public static Optional<Diagnostic> of(Address instance, UsageInputs use, boolean hourly) {
        BigDecimal most = use.wholeMonth().hours();
        return use.declared()
                .apply(instance)
                .get(UsageFact.HOURS)
                .filter(given -> isAbove(given, most))
                .map(given -> describeExcess(instance, given, use.monthHours(), hourly));
    }

    private static boolean isAbove(DeclaredValue<BilledHours> given, BigDecimal most) {
        return given.value() instanceof BilledHours.Monthly monthly
                && monthly.hours().compareTo(most) > 0;
    }

    private static Diagnostic describeExcess(
            Address instance, DeclaredValue<BilledHours> given, BigDecimal monthHours, boolean hourly) {
        String message = "Declared are " + showHours(given) + " hours a month, but a month has "
                + monthHours.toPlainString() + ".";
        if (hourly) {
            message += " The fee is that of the declared hours.";
        }
        return Diagnostic.of(
                DiagnosticCode.OVER_MONTH,
                instance.text(),
                message,
                "Correct monthly_hours, or say with --month-hours how long the month is.");
    }

    private static String showHours(DeclaredValue<BilledHours> given) {
        String hours = given.value() instanceof BilledHours.Monthly monthly
                ? monthly.hours().toPlainString()
                : given.value().toString();
        return given.evidence().secrecy().show(hours);
    }
}
