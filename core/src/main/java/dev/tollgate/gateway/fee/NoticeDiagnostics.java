package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.VendorNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what the vendor announced about the product where a plan buys it, or buys it for longer than it runs. */
public final class NoticeDiagnostics {
    private final List<VendorNotice> notices;
    private final @Nullable LocalDate today;

    /**
     * Judges the notices on a day.
     *
     * @param today the day, or null where it is not known
     */
    public NoticeDiagnostics(List<VendorNotice> notices, @Nullable LocalDate today) {
        this.notices = List.copyOf(notices);
        this.today = today;
    }

    /**
     * What is to be told about one instance.
     *
     * @param terms the terms that a new subscription may have; empty for pay-as-you-go and for what is not new
     */
    public List<Diagnostic> of(ResourceChange change, Optional<PossibleTerms> terms) {
        boolean isNew = change.action() == Action.CREATE || change.action().isReplace();
        return isNew
                ? notices.stream().flatMap(notice -> of(change, notice, terms)).toList()
                : List.of();
    }

    private Stream<Diagnostic> of(ResourceChange change, VendorNotice notice, Optional<PossibleTerms> terms) {
        String source = " (" + notice.origin().source() + ")";
        String beyond = notice.shutdown()
                .flatMap(end -> terms.map(bought -> describeEnd(bought, end)))
                .orElse("");
        return Stream.of(Diagnostic.of(
                DiagnosticCode.PRODUCT_RETIRING,
                change.address().text(),
                notice.text() + source + beyond,
                "Consider the successor product before buying."));
    }

    private String describeEnd(PossibleTerms terms, LocalDate end) {
        LocalDate day = today;
        if (day == null) {
            return " Whether the term bought runs past " + end + " depends on the day, which is not known.";
        }
        boolean runsBeyond = terms.candidates().stream()
                .anyMatch(term ->
                        day.plusMonths(term.duration() * term.cycle().months()).isAfter(end));
        return runsBeyond ? " The term bought runs past " + end + "." : "";
    }
}
