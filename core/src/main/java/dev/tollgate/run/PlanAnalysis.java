package dev.tollgate.run;

import dev.tollgate.advice.AdvisableEstimate;
import dev.tollgate.api.Request;
import dev.tollgate.cost.CostEstimate;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.estimate.DayEstimates;
import dev.tollgate.estimate.PlanEstimator;
import dev.tollgate.plan.Plan;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputBuilder;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.product.PlanContext;
import dev.tollgate.product.PlanInterest;
import dev.tollgate.product.ProductEstimates;
import dev.tollgate.product.ProductPlans;
import dev.tollgate.product.Products;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.RegionAttributes;
import dev.tollgate.region.RegionDefaults;
import dev.tollgate.region.ResourceRegions;
import dev.tollgate.report.Report;
import dev.tollgate.report.ToolVersion;
import dev.tollgate.usage.UsageInputs;
import dev.tollgate.usage.skeleton.SkeletonEntry;
import dev.tollgate.usage.skeleton.UsageSkeleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request on its way to its answer: first everything that it names is read, then it is judged and priced. */
public final class PlanAnalysis {
    static final BigDecimal MONTH_HOURS = BigDecimal.valueOf(730);

    private final Plan plan;
    private final List<PriceBook> books;
    private final PriceBook book;
    private final @Nullable LocalDate today;
    private final ResourceRegions places;
    private final ProductPlans plans;
    private final UsageLoader usage;
    private final BigDecimal monthHours;
    private final ProductEstimates estimates;
    private final CostEstimate estimate;
    private @Nullable List<Diagnostic> diagnostics;

    PlanAnalysis(Request request, Products products) {
        RegionAttributes witnesses = RegionAttributes.bundled();
        plan = new PlanLoader(request, new PlanInterest(products, witnesses::attributes)).plan();
        PriceBookLoader prices = new PriceBookLoader(request, plan.header());
        books = prices.books();
        book = books.get(books.size() - 1);
        today = prices.today();
        if (request.region() != null) {
            RegionCheck.check(request.region(), book, witnesses);
        }
        ReferenceResolver wiring = ReferenceResolver.of(plan);
        Set<String> regions = RegionCheck.known(book, witnesses);
        UsageLoader file = UsageLoader.of(request, plan, products.usageTypes());
        ResourceRegions shown = ResourceRegions.of(
                plan, wiring, witnesses, new RegionDefaults(request.region(), request.environment()));
        places = shown.or(new DeclaredRegions(shown, file, regions)::of);
        plans = ProductPlans.read(
                products, new PlanContext(plan, wiring, places, regions, book, today, file::declared));
        usage = file.with(new TagUsageLoader(plans));
        monthHours = request.monthHours() == null ? MONTH_HOURS : request.monthHours();
        UsageInputs inputs = new UsageInputs(usage::declared, usage.account(), usage.units(), monthHours);
        estimates = plans.estimate(inputs);
        List<CostEstimate> days = new ArrayList<>();
        for (PriceBook each : books) {
            PlanContext context = new PlanContext(plan, wiring, places, regions, each, today, file::declared);
            ProductEstimates ofDay = each.equals(book)
                    ? estimates
                    : ProductPlans.read(products, context).estimate(inputs);
            days.add(PlanEstimator.estimate(plan, ofDay));
        }
        estimate = DayEstimates.unite(days);
    }

    /** The day to judge dates by; null where it is not known. */
    @Nullable
    LocalDate today() {
        return today;
    }

    /** The report, without a policy. */
    Report report() {
        return new Report(
                ToolVersion.NUMBER,
                plan.header(),
                books.stream().flatMap(each -> prices(each).stream()).distinct().toList(),
                book.currency(),
                monthHours,
                estimate.totals(),
                estimate.coverage(),
                estimate.resources(),
                estimates.verdicts(),
                diagnostics(),
                null);
    }

    /** The usage file for the plan, in which what stands in the one that the request names is kept. */
    String usageFile(@Nullable String existing, String source) {
        List<SkeletonEntry> entries =
                PlanUsageEntries.of(estimates.tighteningParameters(estimate.resources()), book.currency());
        return UsageSkeleton.of(existing, source, entries, usage.subjects());
    }

    /** What advice rests on. */
    public PlanAdvice advice() {
        return new PlanAdvice(
                plan.header(),
                PriceBookLoader.requireOne(books),
                monthHours,
                estimates.ofKind(AdvisableEstimate.class),
                estimate.resources(),
                diagnostics());
    }

    /**
     * The plan as policies look at it.
     *
     * @param project the project, where there are several
     * @param tags the tags of the project
     */
    PolicyInput examined(@Nullable String project, Map<String, String> tags) {
        PolicyInputBuilder builder = new PolicyInputBuilder(project, tags, places::of, plans);
        return new PolicyInput(
                project,
                builder.readResources(plan, estimate.details()),
                builder.readTagged(plan),
                PolicyInputBuilder.listGaps(diagnostics()),
                estimates.verdicts(),
                diagnostics(),
                new PolicyInput.PricingBasis(allBooks(), book.specs(), estimate.calls(), estimate.coverage(), today),
                new ReportDocument(this::report));
    }

    /** Found when they are first asked for: a usage file shows none. */
    private List<Diagnostic> diagnostics() {
        List<Diagnostic> known = diagnostics == null ? found() : diagnostics;
        diagnostics = known;
        return known;
    }

    private List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>(estimate.diagnostics());
        found.addAll(estimates.diagnostics());
        found.addAll(PlanDiagnostics.of(plan, places, plans.products().regionalTypes()));
        found.addAll(usage.diagnostics());
        found.addAll(PriceDiagnostics.of(book, today));
        if (today == null) {
            found.add(unknownDay());
        }
        return found.stream().distinct().sorted().toList();
    }

    private static Diagnostic unknownDay() {
        return Diagnostic.of(
                DiagnosticCode.DAY_UNKNOWN,
                null,
                "The plan has no timestamp, so its day is not known. What depends on the day is undecided:"
                        + " dated prices, their age, waivers and notices.",
                "Give the day with --today DATE.");
    }

    private List<BookHeader> allBooks() {
        return books.stream().flatMap(each -> each.books().stream()).distinct().toList();
    }

    static List<Report.Prices> prices(PriceBook book) {
        return book.books().stream().map(PlanAnalysis::prices).toList();
    }

    private static Report.Prices prices(BookHeader book) {
        return new Report.Prices(book.id(), book.asOf(), book.currency(), book.basis(), book.source());
    }
}
