package dev.tollgate.render.json;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes and reads the {@code policy} of a JSON report. */
final class JsonPolicy {
    private static final Form<WaiverUse.State> STATE =
            SavedForms.word("the state of a waiver", WaiverUse.State::id, WaiverUse.State.values());

    private static final Form<Outcome> FINDING = SavedForms.word(
            "breach, undecided or empty", Outcome::id, new Outcome[] {Outcome.BREACH, Outcome.UNDECIDED, Outcome.EMPTY
            });

    private JsonPolicy() {}

    static void writePolicy(@Nullable PolicyResult policy, JsonFields json) throws IOException {
        if (policy == null) {
            json.nothing("policy");
            return;
        }
        json.open("policy");
        json.text("source", policy.source());
        LocalDate today = policy.today();
        json.text("today", today == null ? null : today.toString());
        json.text("verdict", policy.outcome().id());
        JsonBudgets.writeBudgets(policy.budgets(), json);
        json.openArray("rules");
        for (RuleResult each : policy.rules()) {
            writeRule(each, json);
        }
        json.closeArray();
        json.openArray("waivers");
        for (WaiverUse each : policy.waivers()) {
            json.open();
            writeWaiver(each.waiver(), json);
            json.text("state", each.state().id());
            json.close();
        }
        json.closeArray();
        json.close();
    }

    static @Nullable PolicyResult readPolicy(Fields report, Problems problems) {
        Node node = report.optional("policy").orElse(null);
        if (node == null) {
            return null;
        }
        SavedForms.requirePresent(node, problems, "budgets", "rules", "waivers");
        Fields policy = Fields.of(node, "'policy'", problems);
        return new PolicyResult(
                policy.required("source", SavedForms.TEXT),
                policy.optional("today", Form.DATE).orElse(null),
                policy.items("budgets", budget -> JsonBudgets.readBudget(budget, problems)),
                policy.items("rules", rule -> readRule(rule, problems)),
                policy.items("waivers", use -> readUse(use, problems)));
    }

    private static void writeRule(RuleResult rule, JsonFields json) throws IOException {
        json.open();
        json.text("id", rule.id());
        json.text("title", rule.title());
        JsonScope.writeScope(rule.scope(), json);
        json.text("severity", rule.severity().id());
        json.text("verdict", rule.outcome().id());
        json.openArray("findings");
        for (RuleFinding each : rule.findings()) {
            writeFinding(each, json);
        }
        json.closeArray();
        json.close();
    }

    private static RuleResult readRule(Node node, Problems problems) {
        SavedForms.requirePresent(node, problems, "findings");
        Fields rule = Fields.of(node, "a rule", problems);
        return new RuleResult(
                rule.required("id", SavedForms.TEXT),
                rule.required("title", SavedForms.TEXT),
                JsonScope.readScope(rule, problems),
                rule.required("severity", SavedForms.SEVERITY),
                rule.items("findings", finding -> readFinding(finding, problems)));
    }

    private static void writeFinding(RuleFinding finding, JsonFields json) throws IOException {
        json.open();
        json.text("verdict", finding.outcome().id());
        json.text("project", finding.project());
        json.text("address", finding.address());
        json.text("message", finding.message());
        json.text("fix", finding.fix());
        Waiver waiver = finding.waiver();
        if (waiver == null) {
            json.nothing("waivedBy");
        } else {
            json.open("waivedBy");
            writeWaiver(waiver, json);
            json.close();
        }
        json.close();
    }

    private static RuleFinding readFinding(Node node, Problems problems) {
        Fields finding = Fields.of(node, "a finding", problems);
        return new RuleFinding(
                finding.required("verdict", FINDING),
                finding.optional("project", SavedForms.TEXT).orElse(null),
                finding.optional("address", SavedForms.TEXT).orElse(null),
                finding.required("message", SavedForms.TEXT),
                finding.required("fix", SavedForms.TEXT),
                finding.optional("waivedBy")
                        .map(waiver -> readWaiver(waiver, problems))
                        .orElse(null));
    }

    private static WaiverUse readUse(Node node, Problems problems) {
        return new WaiverUse(
                readWaiver(node, problems),
                Fields.of(node, "a waiver", problems).required("state", STATE));
    }

    private static void writeWaiver(Waiver waiver, JsonFields json) throws IOException {
        json.text("rule", waiver.rule());
        json.text("address", waiver.address());
        json.text("reason", waiver.reason());
        json.text("owner", waiver.owner());
        json.text("expiry", waiver.expiry().toString());
    }

    private static Waiver readWaiver(Node node, Problems problems) {
        Fields waiver = Fields.of(node, "a waiver", problems);
        return new Waiver(
                waiver.required("rule", SavedForms.TEXT),
                waiver.required("address", SavedForms.TEXT),
                waiver.required("reason", SavedForms.TEXT),
                waiver.required("owner", SavedForms.TEXT),
                waiver.required("expiry", Form.DATE));
    }
}
