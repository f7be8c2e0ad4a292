package dev.tollgate;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.policy.Examinations;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.file.Policy;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a request, with what the settings file adds to it. */
final class Desk {
    private final Request request;
    private final Optional<Settings> settings;

    Desk(Request request) {
        this.request = request;
        this.settings = Settings.of(request);
    }

    /** The answer to one plan. */
    Report one() {
        Inquiry inquiry = new Inquiry(settings.map(Settings::defaults)
                .map(defaults -> defaults.applied(request))
                .orElse(request));
        Report report = inquiry.report();
        Policy policy = policy();
        return policy == null
                ? report
                : report.with(judged(
                        policy, Examinations.of(inquiry.examined(null, Map.of())), report.currency(), inquiry.today()));
    }

    /** The answer to one plan or to several projects. */
    Answer answer() {
        return request.plan().fold(file -> false, stream -> false, projects -> true)
                ? new Answer.Several(several())
                : new Answer.One(one());
    }

    private Portfolio several() {
        Settings of = settings.orElseThrow(Desk::noProjects);
        if (of.projects().isEmpty()) {
            throw noProjects();
        }
        Policy policy = policy();
        Projects projects = new Projects(request, of);
        return projects.portfolio(
                policy == null ? null : (plans, currency, today) -> judged(policy, plans, currency, today));
    }

    private @Nullable Policy policy() {
        if (request.policy() != null) {
            return required(Settings.read(request, request.policy()).policy());
        }
        return request.command() == Request.Command.CHECK
                ? required(settings.map(Settings::policy).orElseThrow(Desk::noPolicy))
                : null;
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

    private static PolicyResult judged(Policy policy, Examinations plans, String currency, LocalDate today) {
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
