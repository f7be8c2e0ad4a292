package dev.tollgate.run;

import dev.tollgate.api.Answer;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.file.SourceFolder;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.file.Policy;
import dev.tollgate.product.Products;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.Shortfall;
import dev.tollgate.report.SourceLocator;
import dev.tollgate.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a request, with what the settings file adds to it. */
public final class RequestRunner {
    private final Request request;
    private final Products products;
    private final @Nullable SettingsFile settings;
    private final @Nullable ProjectPlan project;
    private final List<String> others;

    /** Reads the settings file of a request on the built-in products. */
    public RequestRunner(Request request) {
        this(request, BuiltInProducts.all());
    }

    /** Reads the settings file of a request on these products. */
    public RequestRunner(Request request, Products products) {
        this.request = request;
        this.products = products;
        this.settings = settings(request, products);
        ProjectChoice.ChosenProject chosen = isPortfolio() ? null : ProjectChoice.find(request, settings);
        this.project = chosen == null ? null : chosen.project();
        this.others = chosen == null ? List.of() : chosen.others();
    }

    /** One plan, with the inputs of its project and the defaults of the settings. */
    public PlanAnalysis inquiry() {
        return new PlanAnalysis(planRequest(), products);
    }

    /** The request with the plan and the inputs that it leads to. */
    Request planRequest() {
        if (settings == null) {
            return request;
        }
        if (project == null) {
            return settings.defaults().applied(request);
        }
        return request.plan() instanceof PlanSource.Projects
                ? project.requestPlan(request, settings.defaults())
                : project.applyInputs(request, settings.defaults());
    }

    /** The answer to one plan. */
    public Report one() {
        PlanAnalysis inquiry = inquiry();
        Report report = inquiry.report();
        Policy policy = policy();
        if (policy == null) {
            return report;
        }
        PolicyInput examined = project == null
                ? inquiry.examined(null, Map.of())
                : inquiry.examined(project.name(), project.entry().tags());
        PolicyInputs inputs = new PolicyInputs(List.of(examined), List.of(), others);
        PolicyResult judged = judged(policy, inputs, report.currency(), inquiry.today());
        return report.with(judged).with(judged.warnOfEmptyScopes());
    }

    /** The answer to one plan or to several projects. */
    public Answer answer() {
        return isPortfolio()
                ? new Answer.Several(several(), findFailOn())
                : new Answer.One(one(), locateSources(), findFailOn());
    }

    /** Those of the policy that is named, else those of the settings. */
    private List<Shortfall> findFailOn() {
        Path named = request.policy();
        if (named != null) {
            List<Shortfall> ofPolicy = SettingsFile.read(request.workingDirectory(), named, products)
                    .failOn();
            if (!ofPolicy.isEmpty()) {
                return ofPolicy;
            }
        }
        return settings == null ? List.of() : settings.failOn();
    }

    /** True when the request is about all projects. */
    private boolean isPortfolio() {
        return request.plan() instanceof PlanSource.Projects && request.project() == null;
    }

    private @Nullable SourceLocator locateSources() {
        if (settings == null) {
            return null;
        }
        if (project != null) {
            return project.locateSources(settings.defaults(), request.workingDirectory());
        }
        Path folder = settings.defaults().source();
        return folder == null ? null : SourceFolder.of(folder, request.workingDirectory());
    }

    /** Those of the file that is named, else of the usual one where there is one. Plain runs have none, and load nothing for it. */
    private static @Nullable SettingsFile settings(Request request, Products products) {
        if (request.config() != null) {
            return SettingsFile.read(request.workingDirectory(), request.config(), products);
        }
        Path usual = Path.of(Request.DEFAULT_SETTINGS);
        return Files.exists(request.workingDirectory().resolve(usual))
                ? SettingsFile.read(request.workingDirectory(), usual, products)
                : null;
    }

    private Portfolio several() {
        if (settings == null || settings.projects().isEmpty()) {
            throw noProjects();
        }
        Policy policy = policy();
        ProjectRunner projects = new ProjectRunner(request, products, settings);
        return projects.portfolio(
                policy == null ? null : (plans, currency, today) -> judged(policy, plans, currency, today));
    }

    private @Nullable Policy policy() {
        if (request.policy() != null) {
            return required(SettingsFile.read(request.workingDirectory(), request.policy(), products)
                    .policy());
        }
        if (request.command() != Request.Command.CHECK) {
            return null;
        }
        if (settings == null) {
            throw noPolicy();
        }
        return required(settings.policy());
    }

    private static Policy required(Policy policy) {
        if (policy.isEmpty()) {
            throw new UnusableInputException(new Problem(
                    "policy-empty",
                    Place.whole(policy.source()),
                    "it has neither budgets nor rules",
                    "at least one of them",
                    ""));
        }
        return policy;
    }

    private static PolicyResult judged(Policy policy, PolicyInputs plans, String currency, @Nullable LocalDate today) {
        if (!policy.currency().isEmpty() && !policy.currency().equals(currency)) {
            throw new UnusableInputException(new Problem(
                    "policy-currency",
                    Place.whole(policy.source()),
                    "its budgets are in " + policy.currency() + ", the prices in " + currency,
                    "one currency",
                    "Amounts are never converted"));
        }
        return policy.judge(plans, currency, today);
    }

    private static UnusableInputException noPolicy() {
        return new UnusableInputException(new Problem(
                "policy-missing",
                Place.whole(Request.DEFAULT_SETTINGS),
                "there is no such file, and no other policy was named",
                "",
                "Name one with --policy FILE"));
    }

    private static UnusableInputException noProjects() {
        return new UnusableInputException(new Problem(
                "settings-no-projects",
                Place.whole(Request.DEFAULT_SETTINGS),
                "no plan was named, and there are no projects",
                "a plan, or projects in a settings file",
                ""));
    }
}
