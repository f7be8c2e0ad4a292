package dev.tollgate.render.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import dev.tollgate.render.wording.PolicyText;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.SourceLocator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a report and the rules that they refer to. */
final class SarifFindings {
    private final @Nullable SourceLocator places;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SarifRule> rules = new TreeMap<>();
    private final List<Found> all = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * One thing to point at.
     *
     * @param rule the id of its rule
     * @param level {@code error}, {@code warning} or {@code note}
     * @param message what is so and what to do
     * @param address the resource, or null
     * @param declared the place of the resource in the configuration, or null where that is not given
     * @param file the file that it is in otherwise
     * @param fingerprint the same for the same finding in a later run, whatever lines and figures have become
     * @param justification why it is waived, or null
     */
    record Found(
            String rule,
            String level,
            String message,
            @Nullable String address,
            @Nullable Place declared,
            String file,
            String fingerprint,
            @Nullable String justification) {}

    /**
     * Where the resources of a project are.
     *
     * @param plan its plan
     * @param places their places in its configuration, or null
     */
    private record Source(String plan, @Nullable SourceLocator places) {}

    /**
     * Starts without findings.
     *
     * @param places the places of resources whose project names no configuration, or null
     */
    SarifFindings(@Nullable SourceLocator places) {
        this.places = places;
    }

    /** The findings of a project that has a report. */
    void add(ProjectReport project) {
        Report report = project.report();
        if (report != null) {
            SourceLocator own = project.places();
            sources.put(project.name(), new Source(report.plan().source(), own == null ? places : own));
            add(project.name(), report);
        }
    }

    /** What a report tells, and its policy where it has one. */
    void add(@Nullable String project, Report report) {
        String file = report.plan().source();
        for (Diagnostic each : report.diagnostics()) {
            String id = each.code().id();
            String level = level(each.severity());
            rules.putIfAbsent(id, SarifRule.ofDiagnostic(each.code()));
            found(
                    id,
                    level,
                    each.message() + (each.fix().isEmpty() ? "" : " " + each.fix()),
                    each.address(),
                    file,
                    project,
                    null);
        }
        if (report.policy() != null) {
            add(report.policy(), report.currency(), file, project);
        }
    }

    /** What a policy finds in several projects. */
    void add(PolicyResult policy, Portfolio portfolio) {
        String file = portfolio.projects().stream()
                .filter(project -> project.report() != null)
                .map(project -> project.fold(report -> report.plan().source(), problems -> ""))
                .findFirst()
                .orElse(policy.source());
        add(policy, portfolio.currency(), file, null);
    }

    List<Found> all() {
        return all;
    }

    /** By id. */
    List<SarifRule> rules() {
        return List.copyOf(rules.values());
    }

    int index(String rule) {
        return List.copyOf(rules.keySet()).indexOf(rule);
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    private void add(PolicyResult policy, String currency, String file, @Nullable String project) {
        for (BudgetResult each : policy.budgets()) {
            if (each.outcome() != Outcome.PASS) {
                budget(each, currency, policy.source(), project);
            }
        }
        for (RuleResult rule : policy.rules()) {
            String id = "rule/" + rule.id();
            for (RuleFinding each : rule.findings()) {
                rules.putIfAbsent(
                        id, new SarifRule(id, level(rule.severity()), PolicyText.of(rule), help(each), "rule"));
                finding(id, rule, each, file, project);
            }
        }
        for (WaiverUse each : policy.waivers()) {
            waiver(each, policy.source(), project);
        }
    }

    private void budget(BudgetResult budget, String currency, String policy, @Nullable String project) {
        String id = "budget/" + budget.name();
        String title = "The budget " + budget.name() + " for " + budget.scope().words() + ".";
        rules.putIfAbsent(
                id, new SarifRule(id, level(budget.severity()), title, "Change less, or raise the budget.", "budget"));
        StringBuilder words = new StringBuilder(budget.outcome().id() + ": " + PolicyText.of(budget, currency) + ".");
        for (DecidingFact each : budget.deciders()) {
            words.append(" It ").append(each.sentence()).append('.');
        }
        found(id, level(budget.outcome(), budget.severity()), words.toString(), null, policy, project, null);
    }

    private void finding(String id, RuleResult rule, RuleFinding finding, String file, @Nullable String project) {
        Waiver waiver = finding.waiver();
        String message = finding.message() + (finding.fix().isEmpty() ? "" : " " + finding.fix());
        found(
                id,
                level(finding.outcome(), rule.severity()),
                finding.outcome() == Outcome.UNDECIDED ? "undecided: " + message : message,
                finding.address(),
                file,
                finding.project() == null ? project : finding.project(),
                waiver == null ? null : waiver.reason() + " (" + waiver.owner() + ", until " + waiver.expiry() + ")");
    }

    private void waiver(WaiverUse use, String policy, @Nullable String project) {
        if (use.state() != WaiverUse.State.USED) {
            boolean expired = use.state() == WaiverUse.State.EXPIRED;
            String id = "waiver/" + use.state().id();
            String level = expired ? "warning" : "note";
            String title = expired ? "A waiver has expired, so it waives nothing." : "A waiver has nothing to waive.";
            rules.putIfAbsent(id, new SarifRule(id, level, title, "Remove it, or renew it with a reason.", "waiver"));
            found(id, level, use.state().id() + " " + PolicyText.of(use) + ".", null, policy, project, null);
        }
    }

    /** What is undecided weighs one less than a breach. */
    private static String level(Outcome outcome, Severity severity) {
        if (outcome == Outcome.UNDECIDED || outcome == Outcome.EMPTY) {
            return severity == Severity.ERROR ? "warning" : "note";
        }
        return level(severity);
    }

    private static String help(RuleFinding finding) {
        return finding.fix().isEmpty()
                ? "Change what breaks the rule, or waive it with a reason and an end."
                : finding.fix();
    }

    private void found(
            String rule,
            String level,
            String message,
            @Nullable String address,
            String file,
            @Nullable String project,
            @Nullable String justification) {
        String identity = rule + "\n" + (project == null ? "" : project) + "\n" + (address == null ? "" : address);
        int nth = seen.merge(identity, 1, Integer::sum);
        String words = project == null ? message : project + ": " + message;
        Source source = address == null || project == null ? null : sources.get(project);
        String plan = source == null ? file : source.plan();
        SourceLocator locator = source == null ? places : source.places();
        Place declared = address == null || locator == null ? null : locator.of(address);
        String fingerprint = fingerprint(identity + "\n" + nth);
        all.add(new Found(rule, level, words, address, declared, plan, fingerprint, justification));
    }

    private static String fingerprint(String identity) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(identity.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
