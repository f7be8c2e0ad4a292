package dev.tollgate.run;

import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.price.PriceBooks;
import dev.tollgate.product.Products;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.ToolVersion;
import dev.tollgate.settings.SettingsFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers about the projects of a settings file, one by one: what is wrong with one does not hide the others. */
final class ProjectRunner {
    private final Request request;
    private final Products products;
    private final SettingsFile settings;
    private final List<ProjectReport> projects = new ArrayList<>();
    private final List<PolicyInput> examined = new ArrayList<>();
    private @Nullable String currency;
    private final List<Optional<LocalDate>> days = new ArrayList<>();

    /** Judges plans together. */
    interface Judge {
        /** What the policy says of them. */
        PolicyResult of(PolicyInputs plans, String currency, @Nullable LocalDate today);
    }

    ProjectRunner(Request request, Products products, SettingsFile settings) {
        this.request = request;
        this.products = products;
        this.settings = settings;
    }

    /** All of them, judged where there is a judge. */
    Portfolio portfolio(@Nullable Judge judge) {
        ProjectPlanFinder.findAll(settings, request.workingDirectory()).forEach(this::answer);
        String money = currency == null ? bundledCurrency() : currency;
        List<String> unusable = projects.stream()
                .filter(project -> project.report() == null)
                .map(ProjectReport::name)
                .toList();
        return Portfolio.of(
                ToolVersion.NUMBER,
                money,
                projects,
                judge == null ? null : judge.of(new PolicyInputs(examined, unusable, List.of()), money, findDay()));
    }

    private void answer(ProjectPlan project) {
        if (!project.isUsable()) {
            projects.add(ProjectReport.unusable(project.name(), project.problems()));
            return;
        }
        try {
            take(project, new PlanAnalysis(project.requestPlan(request, settings.defaults()), products));
        } catch (UnusableInputException e) {
            projects.add(ProjectReport.unusable(project.name(), e.problems()));
        }
    }

    private void take(ProjectPlan project, PlanAnalysis inquiry) {
        Report report = inquiry.report();
        if (currency != null && !currency.equals(report.currency())) {
            String found = "its prices are in " + report.currency() + ", those of other projects in " + currency;
            Place place = project.entry().place();
            refuse(
                    project,
                    new Problem("settings-currency", place, found, "one currency", "Amounts are never converted"));
            return;
        }
        currency = report.currency();
        days.add(Optional.ofNullable(inquiry.today()));
        projects.add(ProjectReport.of(project.name(), report)
                .withPlaces(project.locateSources(settings.defaults(), request.workingDirectory())));
        examined.add(inquiry.examined(project.name(), project.entry().tags()));
    }

    /** The last day of any plan; null where that of one is not known. */
    private @Nullable LocalDate findDay() {
        if (request.today() != null || days.contains(Optional.<LocalDate>empty())) {
            return request.today();
        }
        return days.stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void refuse(ProjectPlan project, Problem problem) {
        projects.add(ProjectReport.unusable(project.name(), List.of(problem)));
    }

    private static String bundledCurrency() {
        return PriceBooks.bundledWith(List.of(), LocalDate.EPOCH).currency();
    }
}
