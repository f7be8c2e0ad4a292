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
import dev.tollgate.report.Report;
import dev.tollgate.traffic.Judgement;
import dev.tollgate.wiring.Wiring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Answers requests. Stateless; safe for use by several threads. */
public final class Tollgate {
    /** The version, for example {@code 0.1.0}. */
    public static final String VERSION = ToolVersion.NUMBER;

    private static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(730);

    private Tollgate() {}

    /**
     * Reads the plan and everything else that the request names, and says what it does to the bill.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     */
    public static Report answer(Request request) {
        Witnesses witnesses = Witnesses.bundled();
        Plan plan = new PlanIntake(request, GatewayInterest.and(witnesses::attributes)).plan();
        PriceIntake prices = new PriceIntake(request, plan.header());
        PriceBook book = prices.book();
        Wiring wiring = Wiring.of(plan);
        Places places = Places.of(plan, wiring, witnesses, new RegionDefaults(request.region(), request.environment()));
        Estate before = Estate.of(plan, wiring, places::of, Side.BEFORE);
        Estate after = Estate.of(plan, wiring, places::of, Side.AFTER);
        UsageIntake usage = UsageIntake.of(request, plan, new TagIntake(before, after));
        BigDecimal monthHours = request.monthHours() == null ? MONTH_HOURS : request.monthHours();
        Judgement judgement = Judgement.of(before, after, new Declared(usage::declared));
        Estimate estimate = new Estimator(
                        plan,
                        places,
                        book,
                        new Traffic(before, judgement.before()),
                        new Traffic(after, judgement.after()),
                        new Use(usage::declared, usage.units(), monthHours),
                        prices.today())
                .estimate();
        List<Diagnostic> diagnostics = new ArrayList<>(estimate.diagnostics());
        diagnostics.addAll(judgement.diagnostics());
        diagnostics.addAll(PlanDiagnostics.of(plan, places));
        diagnostics.addAll(usage.diagnostics());
        return new Report(
                VERSION,
                plan.header(),
                book.books().stream().map(Tollgate::prices).toList(),
                book.currency(),
                monthHours,
                estimate.totals(),
                estimate.coverage(),
                estimate.resources(),
                judgement.all(),
                diagnostics.stream().distinct().sorted().toList());
    }

    private static Report.Prices prices(BookHeader book) {
        return new Report.Prices(book.id(), book.asOf(), book.currency(), book.basis(), book.source());
    }
}
