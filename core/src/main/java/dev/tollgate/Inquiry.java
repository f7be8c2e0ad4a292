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
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputBuilder;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.Judgement;
import dev.tollgate.usage.SkeletonEntry;
import dev.tollgate.usage.UsageSkeleton;
import dev.tollgate.wiring.Wiring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final Judgement judgement;
    private final Estimator estimator;
    private final Estimate estimate;
    private @Nullable List<Diagnostic> diagnostics;

    Inquiry(Request request) {
        Witnesses witnesses = Witnesses.bundled();
        plan = new PlanIntake(request, GatewayInterest.and(witnesses::attributes)).plan();
        PriceIntake prices = new PriceIntake(request, plan.header());
        book = prices.book();
        today = prices.today();
        if (request.region() != null) {
            KnownRegions.check(request.region(), book, witnesses);
        }
        Wiring wiring = Wiring.of(plan);
        places = Places.of(plan, wiring, witnesses, new RegionDefaults(request.region(), request.environment()));
        before = Estate.of(plan, wiring, places::of, Side.BEFORE);
        after = Estate.of(plan, wiring, places::of, Side.AFTER);
        usage = UsageIntake.of(request, plan, new TagIntake(before, after));
        monthHours = request.monthHours() == null ? MONTH_HOURS : request.monthHours();
        judgement = Judgement.of(before, after, new Declared(usage::declared));
        estimator = estimator();
        estimate = estimator.estimate();
    }

    /** The day to judge dates by. */
    LocalDate today() {
        return today;
    }

    /** The report, without a policy. */
    Report report() {
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
                diagnostics(),
                null);
    }

    /** The usage file for the plan, in which what stands in the one that the request names is kept. */
    String usageFile(@Nullable String existing, String source) {
        List<SkeletonEntry> entries = UsageEntriesOfPlan.of(estimator.levers(estimate), book.currency());
        return UsageSkeleton.of(existing, source, entries, usage.subjects());
    }

    /** What advice rests on. */
    PlanAdvice advice() {
        return new PlanAdvice(
                plan, book, use(), new Traffic(after, judgement.after()), estimate.resources(), diagnostics());
    }

    private Use use() {
        return new Use(usage::declared, usage.units(), monthHours);
    }

    /**
     * The plan as policies look at it.
     *
     * @param project the project, where there are several
     * @param tags the tags of the project
     */
    PolicyInput examined(@Nullable String project, Map<String, String> tags) {
        PolicyInputBuilder builder = new PolicyInputBuilder(project, tags, places::of, before, after);
        return new PolicyInput(
                project,
                builder.readResources(plan, estimate.details()),
                builder.readTagged(plan),
                PolicyInputBuilder.listGaps(diagnostics()),
                judgement.all(),
                diagnostics(),
                new PolicyInput.PricingBasis(book.books(), book.specs(), estimate.calls(), estimate.coverage(), today),
                new ReportModel(this::report));
    }

    private Estimator estimator() {
        return new Estimator(
                plan,
                places,
                book,
                new Traffic(before, judgement.before()),
                new Traffic(after, judgement.after()),
                use(),
                today);
    }

    /** Found when they are first asked for: a usage file shows none. */
    private List<Diagnostic> diagnostics() {
        List<Diagnostic> known = diagnostics == null ? found() : diagnostics;
        diagnostics = known;
        return known;
    }

    private List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>(estimate.diagnostics());
        found.addAll(judgement.diagnostics());
        found.addAll(PlanDiagnostics.of(plan, places));
        found.addAll(usage.diagnostics());
        found.addAll(PriceDiagnostics.of(book, today));
        return found.stream().distinct().sorted().toList();
    }

    static List<Report.Prices> prices(PriceBook book) {
        return book.books().stream().map(Inquiry::prices).toList();
    }

    private static Report.Prices prices(BookHeader book) {
        return new Report.Prices(book.id(), book.asOf(), book.currency(), book.basis(), book.source());
    }
}
