package dev.tollgate;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.file.Policy;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a request, with what the settings file adds to it. */
final class Desk {
    private final Request request;
    private final @Nullable Settings settings;

    Desk(Request request) {
        this.request = request;
        this.settings = settings(request);
    }

    /** One plan, with the defaults of the settings. */
    Inquiry inquiry() {
        return new Inquiry(settings == null ? request : settings.defaults().applied(request));
    }

    /** The answer to one plan. */
    Report one() {
        Inquiry inquiry = inquiry();
        Report report = inquiry.report();
        Policy policy = policy();
        return policy == null
                ? report
                : report.with(judged(
                        policy, PolicyInputs.of(inquiry.examined(null, Map.of())), report.currency(), inquiry.today()));
    }

    /** The answer to one plan or to several projects. */
    Answer answer() {
        return request.plan() instanceof PlanSource.Projects ? new Answer.Several(several()) : new Answer.One(one());
    }

    /** Those of the file that is named, else of the usual one where there is one. Plain runs have none, and load nothing for it. */
    private static @Nullable Settings settings(Request request) {
        if (request.config() != null) {
            return Settings.read(request, request.config());
        }
        Path usual = Path.of(Settings.DEFAULT_FILE);
        return Files.exists(request.workingDirectory().resolve(usual)) ? Settings.read(request, usual) : null;
    }

    private Portfolio several() {
        if (settings == null || settings.projects().isEmpty()) {
            throw noProjects();
        }
        Policy policy = policy();
        Projects projects = new Projects(request, settings);
        return projects.portfolio(
                policy == null ? null : (plans, currency, today) -> judged(policy, plans, currency, today));
    }

    private @Nullable Policy policy() {
        if (request.policy() != null) {
            return required(Settings.read(request, request.policy()).policy());
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

    private static PolicyResult judged(Policy policy, PolicyInputs plans, String currency, LocalDate today) {
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
                Place.whole(Settings.DEFAULT_FILE),
                "there is no such file, and no other policy was named",
                "",
                "Name one with --policy FILE"));
    }

    private static UnusableInputException noProjects() {
        return new UnusableInputException(new Problem(
                "settings-no-projects",
                Place.whole(Settings.DEFAULT_FILE),
                "no plan was named, and there are no projects",
                "a plan, or projects in a settings file",
                ""));
    }
}
