package dev.tollgate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.estimate.Estimate;
import dev.tollgate.estimate.Estimator;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.GatewayInterest;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Decimals;
import dev.tollgate.placing.Places;
import dev.tollgate.placing.RegionDefaults;
import dev.tollgate.placing.Witnesses;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.Side;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.Judgement;
import dev.tollgate.traffic.TrafficDeclarations;
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
        PriceBook book = new PriceIntake(request, plan.header()).book();
        Wiring wiring = Wiring.of(plan);
        Places places = Places.of(plan, wiring, witnesses, new RegionDefaults(request.region(), request.environment()));
        Judgement traffic = Judgement.of(
                Estate.of(plan, wiring, places::of, Side.BEFORE),
                Estate.of(plan, wiring, places::of, Side.AFTER),
                TrafficDeclarations.NONE);
        BigDecimal monthHours = request.monthHours() == null ? MONTH_HOURS : request.monthHours();
        Amount hours = Amount.exact(Decimals.roundedUp(monthHours));
        Estimate estimate = new Estimator(places, book, change -> hours).estimate(plan);
        List<Diagnostic> diagnostics = new ArrayList<>(estimate.diagnostics());
        diagnostics.addAll(traffic.diagnostics());
        diagnostics.addAll(PlanDiagnostics.of(plan, places));
        return new Report(
                VERSION,
                plan.header(),
                book.books().stream().map(Tollgate::prices).toList(),
                book.currency(),
                monthHours,
                estimate.totals(),
                estimate.coverage(),
                estimate.resources(),
                traffic.all(),
                diagnostics.stream().distinct().sorted().toList());
    }

    private static Report.Prices prices(BookHeader book) {
        return new Report.Prices(book.id(), book.asOf(), book.currency(), book.basis(), book.source());
    }
}
