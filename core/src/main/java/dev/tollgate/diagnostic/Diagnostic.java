package dev.tollgate.diagnostic;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that the user should know about the plan, the usage or the prices, with what to do about it.
 *
 * @param code what kind it is; part of the interface
 * @param severity how much it weighs
 * @param address the resource it is about, as Terraform writes it, or null when it is about the plan as a whole
 * @param message what is so, in one sentence
 * @param fix what the user can do, in one sentence; empty when there is nothing to do
 */
public record Diagnostic(
        DiagnosticCode code, Severity severity, @Nullable String address, String message, String fix)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = comparing(Diagnostic::address, nullsFirst(naturalOrder()))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::fix)
            .thenComparing(Diagnostic::severity);

    /** Checks that nothing but the address is null, and cuts what is too long to read. */
    public Diagnostic {
        requireNonNull(code, "code is null");
        requireNonNull(severity, "severity is null");
        message = QuotedText.limit(requireNonNull(message, "message is null"));
        fix = QuotedText.limit(requireNonNull(fix, "fix is null"));
    }

    /** A diagnostic of the severity that its code has by default. */
    public static Diagnostic of(DiagnosticCode code, @Nullable String address, String message, String fix) {
        return new Diagnostic(code, code.severity(), address, message, fix);
    }

    /** By address (none first), code and message, then by what is left, so that only equal diagnostics compare as equal. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
