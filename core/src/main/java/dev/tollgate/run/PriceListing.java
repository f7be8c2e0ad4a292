package dev.tollgate.run;

import dev.tollgate.api.PriceRequest;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.file.InputFiles;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import dev.tollgate.price.PriceDiagnostics;
import dev.tollgate.price.PriceLayers;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.PriceSelection;
import dev.tollgate.report.ToolVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Shows or checks price books; no plan is needed for that. */
public final class PriceListing {
    private final PriceRequest request;

    /** Keeps the request. */
    public PriceListing(PriceRequest request) {
        this.request = request;
    }

    /** The prices that were asked for. */
    public PriceReport report() {
        List<Node> documents = request.prices().stream().map(this::document).toList();
        PriceLayers layers = PriceBooks.layered(documents, request.today());
        PriceLayers prices = request.extrapolateLarge() ? layers.extrapolatingLarge() : layers;
        PriceBook book = prices.book();
        request.regions().forEach(each -> check("region", each, book.regionIds()));
        request.specs()
                .forEach(each -> check("instance type", each, book.specs().keySet()));
        return new PriceReport(
                ToolVersion.NUMBER,
                request.today(),
                prices,
                new PriceSelection(request.regions(), request.specs(), cycles()));
    }

    /** What is wrong with the price books, if anything. */
    public PriceCheck check() {
        List<Problem> problems = new ArrayList<>();
        List<Node> documents = new ArrayList<>();
        List<PriceCheck.File> files = new ArrayList<>();
        for (Path each : request.prices()) {
            Optional<Node> document = document(each, problems);
            document.ifPresent(documents::add);
            files.add(new PriceCheck.File(each.toString(), document.flatMap(PriceBooks::header)));
        }
        List<Diagnostic> diagnostics = diagnostics(documents, problems);
        return new PriceCheck(ToolVersion.NUMBER, request.today(), files, problems, diagnostics);
    }

    private List<Diagnostic> diagnostics(List<Node> documents, List<Problem> problems) {
        boolean complete = problems.isEmpty();
        try {
            return PriceDiagnostics.of(PriceBooks.bundledWith(documents, request.today()), request.today());
        } catch (UnusableInputException e) {
            e.problems().stream()
                    .filter(each -> complete || !mayBeForLackOfAnother(each))
                    .forEach(problems::add);
            return List.of();
        }
    }

    /** A name may be described, and a currency set, by a file that could not be read. */
    private static boolean mayBeForLackOfAnother(Problem problem) {
        return problem.code().startsWith("prices-unknown-") || problem.code().equals("prices-currency");
    }

    private Optional<Node> document(Path file, List<Problem> problems) {
        try {
            return Optional.of(document(file));
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Node document(Path file) {
        String name = file.toString();
        return InputFiles.read(request.workingDirectory().resolve(file), name, in -> DocumentReader.read(in, name));
    }

    private List<BillingCycle> cycles() {
        List<BillingCycle> cycles = new ArrayList<>();
        for (BillingCycle each : BillingCycle.values()) {
            if (request.payments()
                    .contains(
                            each == BillingCycle.HOUR
                                    ? PriceRequest.Payment.PAY_AS_YOU_GO
                                    : PriceRequest.Payment.SUBSCRIPTION)) {
                cycles.add(each);
            }
        }
        return cycles;
    }

    private static void check(String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            String nearest = NearestName.of(name, known)
                    .map(each -> "; did you mean " + each + "?")
                    .orElse("");
            throw new IllegalArgumentException("no price book describes the " + kind + " '" + name + "'" + nearest);
        }
    }
}
