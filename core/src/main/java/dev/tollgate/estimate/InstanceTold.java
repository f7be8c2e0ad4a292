package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is to be told about an instance besides its figures. */
final class InstanceTold {
    private final List<Terms.Term> sold;
    private final PriceBook book;
    private final Use use;
    private final Flows flows;
    private final PriceDiagnostics prices;
    private final NoticeDiagnostics notices;
    private final SlaDiagnostics slas;

    InstanceTold(FeeQuotes quotes, List<Terms.Term> sold, PriceBook book, Use use, Flows flows, LocalDate today) {
        this.sold = sold;
        this.book = book;
        this.use = use;
        this.flows = flows;
        this.prices = new PriceDiagnostics(quotes, sold);
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

    Told of(Placed placed, List<Where> candidates, Amount dueAtApply) {
        ResourceChange change = placed.change();
        InstanceFacts after = InstanceFacts.of(change.address().text(), change.after());
        List<Diagnostic> told = new ArrayList<>(InstanceDiagnostics.of(change, sold, dueAtApply.isExact()));
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

    private Optional<Terms> terms(InstanceFacts facts) {
        return facts.payment()
                .known()
                .filter(PaymentType.SUBSCRIPTION::equals)
                .map(subscription -> Terms.of(facts, sold));
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
                        flows.after(),
                        Bandwidth.gb(
                                Bandwidth.of(spec.limits(), use.hours(instance).hours()))))
                .orElse(List.of());
    }
}
