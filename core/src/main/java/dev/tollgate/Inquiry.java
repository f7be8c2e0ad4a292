package dev.tollgate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.estimate.Estimate;
import dev.tollgate.estimate.Estimator;
import dev.tollgate.estimate.Traffic;
import dev.tollgate.estimate.Use;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.GatewayInterest;
import dev.tollgate.placing.Places;
import dev.tollgate.placing.RegionDefaults;
import dev.tollgate.placing.Witnesses;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.Side;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.Judgement;
import dev.tollgate.wiring.Wiring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One request on its way to its answer: first everything that it names is read, then it is judged and priced. */
final class Inquiry {
    static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(730);

    private final Plan plan;
    private final PriceBook book;
    private final LocalDate today;
    private final Places places;
    private final Estate before;
    private final Estate after;
    private final UsageIntake usage;
    private final BigDecimal monthHours;

    Inquiry(Request request) {
        Witnesses witnesses = Witnesses.bundled();
        plan = new PlanIntake(request, GatewayInterest.and(witnesses::attributes)).plan();
        PriceIntake prices = new PriceIntake(request, plan.header());
        book = prices.book();
        today = prices.today();
        Wiring wiring = Wiring.of(plan);
        places = Places.of(plan, wiring, witnesses, new RegionDefaults(request.region(), request.environment()));
        before = Estate.of(plan, wiring, places::of, Side.BEFORE);
        after = Estate.of(plan, wiring, places::of, Side.AFTER);
        usage = UsageIntake.of(request, plan, new TagIntake(before, after));
        monthHours = request.monthHours() == null ? MONTH_HOURS : request.monthHours();
    }

    Report report() {
        Judgement judgement = Judgement.of(before, after, new Declared(usage::declared));
        Estimate estimate = estimate(judgement);
        return new Report(
                Tollgate.VERSION,
                plan.header(),
                prices(book),
                book.currency(),
                monthHours,
                estimate.totals(),
                estimate.coverage(),
                estimate.resources(),
                judgement.all(),
                diagnostics(judgement, estimate),
                null);
    }

    /** What advice rests on. */
    PlanAdvice advice() {
        Judgement judgement = Judgement.of(before, after, new Declared(usage::declared));
        Estimate estimate = estimate(judgement);
        return new PlanAdvice(
                plan,
                book,
                use(),
                new Traffic(after, judgement.after()),
                estimate.resources(),
                diagnostics(judgement, estimate));
    }

    private Use use() {
        return new Use(usage::declared, usage.units(), monthHours);
    }

    private Estimate estimate(Judgement judgement) {
        return new Estimator(
                        plan,
                        places,
                        book,
                        new Traffic(before, judgement.before()),
                        new Traffic(after, judgement.after()),
                        use(),
                        today)
                .estimate();
    }

    private List<Diagnostic> diagnostics(Judgement judgement, Estimate estimate) {
        List<Diagnostic> diagnostics = new ArrayList<>(estimate.diagnostics());
        diagnostics.addAll(judgement.diagnostics());
        diagnostics.addAll(PlanDiagnostics.of(plan, places));
        diagnostics.addAll(usage.diagnostics());
        diagnostics.addAll(PriceDiagnostics.of(book, today));
        return diagnostics.stream().distinct().sorted().toList();
    }

    static List<Report.Prices> prices(PriceBook book) {
        return book.books().stream().map(Inquiry::prices).toList();
    }

    private static Report.Prices prices(BookHeader book) {
        return new Report.Prices(book.id(), book.asOf(), book.currency(), book.basis(), book.source());
    }
}
