package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Hours;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares the hours that the user declares of a month with those that it has. */
final class HoursDiagnostics {
    private HoursDiagnostics() {}

    /** That more is declared than a month has, of which a part of an hour counts as one. */
    static Optional<Diagnostic> of(Address instance, Use use) {
        BigDecimal most = use.wholeMonth().hours();
        return use.declared()
                .apply(instance)
                .get(Fact.HOURS)
                .map(given -> given.value())
                .flatMap(hours ->
                        hours instanceof Hours.Monthly monthly ? Optional.of(monthly.hours()) : Optional.empty())
                .filter(hours -> hours.compareTo(most) > 0)
                .map(hours -> Diagnostic.of(
                        DiagnosticCode.OVER_MONTH,
                        instance.text(),
                        "Declared are " + hours.toPlainString() + " hours a month, but a month has "
                                + use.monthHours().toPlainString() + ". The fee is that of the declared hours.",
                        "Correct monthly_hours, or say with --month-hours how long the month is."));
    }
}
