package dev.tollgate.run;

import dev.tollgate.advice.AdviceDiagnostics;
import dev.tollgate.advice.SizingResult;
import dev.tollgate.advice.SpecOffer;
import dev.tollgate.advice.SpikeCosts;
import dev.tollgate.advice.SpikePlan;
import dev.tollgate.advice.SpikeTerms;
import dev.tollgate.api.SizeRequest;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.NearestName;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.AdviceReport;
import dev.tollgate.report.SizeAdvice;
import dev.tollgate.report.SpikeAdvice;
import dev.tollgate.report.ToolVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question about a load on its way to its answer. */
public final class SizingRun {
    private final SizeRequest request;
    private final PriceBook book;
    private final @Nullable LocalDate today;
    private final BigDecimal monthHours;

    /** Reads the prices of the request. */
    public SizingRun(SizeRequest request) {
        this.request = request;
        PriceBookLoader prices = new PriceBookLoader(
                request.prices(), request.extrapolateLarge(), request.today(), null, request.workingDirectory());
        this.book = prices.book();
        this.today = prices.today();
        this.monthHours = request.monthHours() == null ? PlanAnalysis.MONTH_HOURS : request.monthHours();
        String region = request.region();
        if (region != null && !book.regionIds().contains(region)) {
            throw new UnusableInputException(new Problem(
                    "prices-unknown-region",
                    Place.whole("--region"),
                    "the region '" + region + "', which no price book describes",
                    "",
                    NearestName.question(region, book.regionIds())));
        }
    }

    /** The advice. */
    public AdviceReport advice() {
        SpikeTerms spike = request.spike();
        return spike == null ? size() : spike(spike);
    }

    private SizeAdvice size() {
        SizingResult size = SizingResult.of(request.load(), book, request.region());
        List<String> specs =
                size.choice() == null ? List.of() : List.of(size.choice().spec().id());
        List<String> regions = size.offers().stream()
                .map(SpecOffer::regions)
                .flatMap(List::stream)
                .toList();
        return new SizeAdvice(header(AdviceDiagnostics.of(book, specs, regions)), size);
    }

    private SpikeAdvice spike(SpikeTerms terms) {
        SpikePlan spike = SpikePlan.of(terms, book, request.region(), monthHours);
        List<String> specs = Stream.of(spike.daily(), spike.peak())
                .filter(Objects::nonNull)
                .map(choice -> choice.spec().id())
                .toList();
        List<String> regions = spike.costs().stream()
                .map(SpikeCosts::regions)
                .flatMap(List::stream)
                .toList();
        return new SpikeAdvice(header(AdviceDiagnostics.of(book, specs, regions)), spike);
    }

    private AdviceHeader header(List<Diagnostic> found) {
        List<Diagnostic> diagnostics = new ArrayList<>(found);
        diagnostics.addAll(PriceDiagnostics.of(book, today));
        return new AdviceHeader(
                ToolVersion.NUMBER, null, PlanAnalysis.prices(book), book.currency(), monthHours, diagnostics);
    }
}
