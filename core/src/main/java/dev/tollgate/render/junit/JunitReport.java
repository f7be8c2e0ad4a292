package dev.tollgate.render.junit;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.render.wording.PolicyText;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes budgets, rules and diagnostics as test cases in the XML that Surefire writes. A breach and an error fail, what is undecided
 * and what is only to be told is skipped with its reason, and an input that cannot be used is an error.
 */
public final class JunitReport {
    private static final String DIAGNOSTICS = "tollgate.diagnostics";

    private final List<JunitCase> cases = new ArrayList<>();

    private JunitReport() {}

    /** The document for one plan. */
    public static String of(Report report) {
        JunitReport junit = new JunitReport();
        junit.add("plan", report);
        return junit.written();
    }

    /** The document for several projects. */
    public static String of(Portfolio portfolio) {
        JunitReport junit = new JunitReport();
        for (ProjectReport each : portfolio.projects()) {
            if (each.report() == null) {
                String problems = each.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
                junit.cases.add(JunitCase.error("tollgate.plan", each.name(), problems));
            } else {
                junit.add(each.name(), each.report());
            }
        }
        if (portfolio.policy() != null) {
            junit.add(portfolio.policy(), portfolio.currency());
        }
        return junit.written();
    }

    private void add(String name, Report report) {
        String told = HeadlineText.of(report, ReportView.View.DIFF).sentence();
        cases.add(JunitCase.passed("tollgate.plan", name, told));
        if (report.policy() != null) {
            add(report.policy(), report.currency());
        }
        String prefix = name.equals("plan") ? "" : name + ": ";
        for (Diagnostic each : report.diagnostics()) {
            diagnostic(prefix, each);
        }
    }

    private void add(PolicyResult policy, String currency) {
        for (BudgetResult each : policy.budgets()) {
            StringJoiner words = new StringJoiner("\n");
            words.add(PolicyText.of(each, currency));
            for (DecidingFact decider : each.deciders()) {
                words.add("it " + decider.sentence());
            }
            judged("tollgate.budgets", each.name(), each.outcome(), each.severity(), words.toString());
        }
        for (RuleResult each : policy.rules()) {
            StringJoiner words = new StringJoiner("\n");
            words.add(PolicyText.of(each));
            each.findings().forEach(finding -> words.add(line(finding)));
            judged("tollgate.rules", each.id(), each.outcome(), each.severity(), words.toString());
        }
    }

    private static String line(RuleFinding finding) {
        String project = finding.project() == null ? "" : finding.project() + " ";
        String address = finding.address() == null ? "" : finding.address() + ": ";
        String fix = finding.waiver() == null && !finding.fix().isEmpty() ? " " + finding.fix() : "";
        return project + address + PolicyText.of(finding) + fix;
    }

    private void judged(String group, String name, Outcome outcome, Severity severity, String words) {
        if (outcome == Outcome.PASS) {
            cases.add(JunitCase.passed(group, name, words));
        } else if (outcome == Outcome.BREACH && severity == Severity.ERROR) {
            cases.add(JunitCase.failed(group, name, outcome.id(), words));
        } else {
            cases.add(JunitCase.skipped(group, name, PolicyText.verdict(outcome, severity) + ": " + words));
        }
    }

    private void diagnostic(String prefix, Diagnostic diagnostic) {
        String address = diagnostic.address() == null ? "" : " " + diagnostic.address();
        String name = prefix + diagnostic.code().id() + address;
        String words = diagnostic.message() + (diagnostic.fix().isEmpty() ? "" : "\n" + diagnostic.fix());
        switch (diagnostic.severity()) {
            case ERROR ->
                cases.add(JunitCase.failed(DIAGNOSTICS, name, diagnostic.code().id(), words));
            case WARNING -> cases.add(JunitCase.skipped(DIAGNOSTICS, name, "warning: " + words));
            case INFO -> cases.add(JunitCase.passed(DIAGNOSTICS, name, words));
        }
    }

    private String written() {
        MarkupDocument xml = new MarkupDocument();
        xml.xml()
                .open(
                        "testsuite",
                        "name",
                        "tollgate",
                        "time",
                        "0",
                        "tests",
                        MarkupDocument.at(cases.size()),
                        "errors",
                        count(JunitCase.Kind.ERROR),
                        "skipped",
                        count(JunitCase.Kind.SKIPPED),
                        "failures",
                        count(JunitCase.Kind.FAILED))
                .line();
        cases.forEach(each -> each.write(xml));
        return xml.closeLine().toString();
    }

    private String count(JunitCase.Kind kind) {
        return Long.toString(cases.stream().filter(each -> each.kind() == kind).count());
    }
}
