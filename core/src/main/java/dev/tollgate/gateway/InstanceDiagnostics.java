package dev.tollgate.gateway;

import dev.tollgate.cost.PlacedChange;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.fee.FeeDiagnostics;
import dev.tollgate.gateway.fee.HoursDiagnostics;
import dev.tollgate.gateway.fee.InstancePriceDiagnostics;
import dev.tollgate.gateway.fee.NoticeDiagnostics;
import dev.tollgate.gateway.fee.PossibleTerms;
import dev.tollgate.gateway.fee.SlaDiagnostics;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.gateway.volume.BandwidthLimit;
import dev.tollgate.gateway.volume.LoadDiagnostics;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.usage.UsageInputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            @Nullable LocalDate today) {
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
        InstanceFacts after = InstanceAttributes.read(change.address().text(), change.after());
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
