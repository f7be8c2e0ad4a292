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
import dev.tollgate.report.TerminalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes budgets, rules and diagnostics as test cases in the XML that Surefire writes. A breach or an error fails. An undecided verdict
 * or a notice is skipped with its reason. An unusable input is an error.
 */
public final class JunitReport {
    private static final String DIAGNOSTICS = "tollgate.diagnostics";

    private final List<TestCase> cases = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private JunitReport() {}

    /**
     * A test case.
     *
     * @param group the heading that it appears under
     * @param name its name
     * @param kind its outcome
     * @param type the kind of failure; empty for none
     * @param words its message, in lines
     */
    private record TestCase(String group, String name, Kind kind, String type, String words) {
        /** The outcome of a test case. */
        private enum Kind {
            PASSED,
            /** A limit or a rule is broken, or an error was found. */
            FAILED,
            /** Undecided, or a mere notice. */
            SKIPPED,
            /** The input was unusable. */
            ERROR
        }

        TestCase withName(String other) {
            return new TestCase(group, other, kind, type, words);
        }

        static TestCase passed(String group, String name, String words) {
            return new TestCase(group, name, Kind.PASSED, "", words);
        }

        static TestCase failed(String group, String name, String type, String words) {
            return new TestCase(group, name, Kind.FAILED, type, words);
        }

        static TestCase skipped(String group, String name, String words) {
            return new TestCase(group, name, Kind.SKIPPED, "", words);
        }

        static TestCase error(String group, String name, String words) {
            return new TestCase(group, name, Kind.ERROR, "unusable", words);
        }

        void write(MarkupDocument xml) {
            xml.open("testcase", "name", name, "classname", group, "time", "0");
            String all = words.lines().map(TerminalText::escaped).collect(Collectors.joining("\n"));
            String first = words.lines().findFirst().orElse("");
            switch (kind) {
                case PASSED -> xml.open("system-out").verbatim(all).close();
                case FAILED ->
                    xml.open("failure", "message", first, "type", type)
                            .verbatim(all)
                            .close();
                case SKIPPED ->
                    xml.open("skipped", "message", first).verbatim(all).close();
                case ERROR ->
                    xml.open("error", "message", first, "type", type)
                            .verbatim(all)
                            .close();
            }
            xml.closeLine();
        }
    }

    /** The document for one plan. */
    public static String of(Report report) {
        JunitReport junit = new JunitReport();
        junit.add("plan", report);
        return junit.write();
    }

    /** The document for several projects. */
    public static String of(Portfolio portfolio) {
        JunitReport junit = new JunitReport();
        for (ProjectReport each : portfolio.projects()) {
            if (each.report() == null) {
                String problems = each.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
                junit.nameApart(TestCase.error("tollgate.plan", each.name(), problems));
            } else {
                junit.add(each.name(), each.report());
            }
        }
        if (portfolio.policy() != null) {
            junit.add(portfolio.policy(), portfolio.currency());
        }
        return junit.write();
    }

    private void add(String name, Report report) {
        String sentence = HeadlineText.of(report, ReportView.View.DIFF).sentence();
        nameApart(TestCase.passed("tollgate.plan", name, sentence));
        if (report.policy() != null) {
            add(report.policy(), report.currency());
        }
        String prefix = name.equals("plan") ? "" : name + ": ";
        for (Diagnostic each : report.diagnostics()) {
            addDiagnostic(prefix, each);
        }
    }

    private void add(PolicyResult policy, String currency) {
        for (BudgetResult each : policy.budgets()) {
            StringJoiner words = new StringJoiner("\n");
            words.add(PolicyText.of(each, currency));
            for (DecidingFact decider : each.deciders()) {
                words.add("it " + decider.sentence());
            }
            addOutcome("tollgate.budgets", nameOf(each, policy), each.outcome(), each.severity(), words.toString());
        }
        for (RuleResult each : policy.rules()) {
            StringJoiner words = new StringJoiner("\n");
            words.add(PolicyText.of(each));
            each.findings().forEach(finding -> words.add(describe(finding)));
            addOutcome("tollgate.rules", nameOf(each, policy), each.outcome(), each.severity(), words.toString());
        }
    }

    private static String describe(RuleFinding finding) {
        String project = finding.project() == null ? "" : finding.project() + " ";
        String address = finding.address() == null ? "" : finding.address() + ": ";
        String fix = finding.waiver() == null && !finding.fix().isEmpty() ? " " + finding.fix() : "";
        return project + address + PolicyText.of(finding) + fix;
    }

    /** The name of a budget, with the cost that it limits where it limits several. */
    private static String nameOf(BudgetResult budget, PolicyResult policy) {
        boolean isAlone = policy.budgets().stream()
                        .filter(other -> other.name().equals(budget.name()))
                        .count()
                == 1;
        return isAlone ? budget.name() : budget.name() + ": " + budget.measure().id();
    }

    /** The id of a rule, with its scope where several have the id. */
    private static String nameOf(RuleResult rule, PolicyResult policy) {
        boolean isAlone = policy.rules().stream()
                        .filter(other -> other.id().equals(rule.id()))
                        .count()
                == 1;
        return isAlone ? rule.id() : rule.id() + " for " + rule.scope().words();
    }

    /** Services join cases of one name, so that a failure can be hidden by a pass. A repeated name gets a number. */
    private void nameApart(TestCase test) {
        int nth = names.merge(test.group() + "\n" + test.name(), 1, Integer::sum);
        cases.add(nth == 1 ? test : test.withName(test.name() + " (" + nth + ")"));
    }

    private void addOutcome(String group, String name, Outcome outcome, Severity severity, String words) {
        if (outcome == Outcome.PASS) {
            nameApart(TestCase.passed(group, name, words));
        } else if (outcome == Outcome.BREACH && severity == Severity.ERROR) {
            nameApart(TestCase.failed(group, name, outcome.id(), words));
        } else {
            nameApart(TestCase.skipped(group, name, PolicyText.verdict(outcome, severity) + ": " + words));
        }
    }

    private void addDiagnostic(String prefix, Diagnostic diagnostic) {
        String address = diagnostic.address() == null ? "" : " " + diagnostic.address();
        String name = prefix + diagnostic.code().id() + address;
        String words = diagnostic.message() + (diagnostic.fix().isEmpty() ? "" : "\n" + diagnostic.fix());
        switch (diagnostic.severity()) {
            case ERROR ->
                nameApart(TestCase.failed(DIAGNOSTICS, name, diagnostic.code().id(), words));
            case WARNING -> nameApart(TestCase.skipped(DIAGNOSTICS, name, "warning: " + words));
            case INFO -> nameApart(TestCase.passed(DIAGNOSTICS, name, words));
        }
    }

    private String write() {
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
                        count(TestCase.Kind.ERROR),
                        "skipped",
                        count(TestCase.Kind.SKIPPED),
                        "failures",
                        count(TestCase.Kind.FAILED))
                .line();
        cases.forEach(each -> each.write(xml));
        return xml.closeLine().toString();
    }

    private String count(TestCase.Kind kind) {
        return Long.toString(cases.stream().filter(each -> each.kind() == kind).count());
    }
}
