package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.estimate.fee.FeeDiagnostics;
import dev.tollgate.estimate.fee.FeeQuotes;
import dev.tollgate.estimate.fee.HoursDiagnostics;
import dev.tollgate.estimate.fee.InstancePriceDiagnostics;
import dev.tollgate.estimate.fee.NoticeDiagnostics;
import dev.tollgate.estimate.fee.PossibleTerms;
import dev.tollgate.estimate.fee.SlaDiagnostics;
import dev.tollgate.estimate.traffic.BandwidthLimit;
import dev.tollgate.estimate.traffic.LoadDiagnostics;
import dev.tollgate.gateway.model.InstanceFacts;
import dev.tollgate.gateway.model.PaymentType;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.usage.UsageInputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is to be told about an instance besides its figures. */
final class InstanceDiagnostics {
    private final List<PossibleTerms.Term> sold;
    private final PriceBook book;
    private final UsageInputs use;
    private final UsageDependentLines flows;
    private final InstancePriceDiagnostics prices;
    private final NoticeDiagnostics notices;
    private final SlaDiagnostics slas;

    InstanceDiagnostics(
            FeeQuotes quotes,
            List<PossibleTerms.Term> sold,
            PriceBook book,
            UsageInputs use,
            UsageDependentLines flows,
            LocalDate today) {
        this.sold = sold;
        this.book = book;
        this.use = use;
        this.flows = flows;
        this.prices = new InstancePriceDiagnostics(quotes, sold);
        this.notices = new NoticeDiagnostics(book.notices(), today);
        this.slas = new SlaDiagnostics(book.specs());
    }

    /**
     * What is told.
     *
     * @param diagnostics the diagnostics
     * @param unpriced true when no price was found for what the instance is after
     */
    record Told(List<Diagnostic> diagnostics, boolean unpriced) {}

    Told of(PlacedChange placed, List<CandidateRegion> candidates, Amount dueAtApply) {
        ResourceChange change = placed.change();
        InstanceFacts after = InstanceFacts.of(change.address().text(), change.after());
        List<Diagnostic> told = new ArrayList<>(FeeDiagnostics.of(change, sold, dueAtApply.isExact()));
        told.addAll(prices.of(change, placed.placement()));
        told.addAll(notices.of(change, terms(after)));
        told.addAll(slas.of(change));
        told.addAll(flows.diagnostics(placed, candidates));
        if (!change.after().isNull()) {
            told.addAll(load(change.address(), after));
            boolean hourly = !after.payment().known().equals(Optional.of(PaymentType.SUBSCRIPTION));
            HoursDiagnostics.of(change.address(), use, hourly).ifPresent(told::add);
        }
        return new Told(told, prices.isUnpriced(change, placed.placement()));
    }

    private Optional<PossibleTerms> terms(InstanceFacts facts) {
        return facts.payment()
                .known()
                .filter(PaymentType.SUBSCRIPTION::equals)
                .map(subscription -> PossibleTerms.of(facts, sold));
    }

    private List<Diagnostic> load(Address instance, InstanceFacts facts) {
        return facts.spec()
                .known()
                .map(book.specs()::get)
                .map(spec -> LoadDiagnostics.of(
                        instance,
                        spec,
                        facts.spec().shown().orElse(spec.id()),
                        use.declared().apply(instance),
                        flows.estate(),
                        BandwidthLimit.gb(BandwidthLimit.of(
                                spec.limits(), use.hours(instance).hours()))))
                .orElse(List.of());
    }
}
