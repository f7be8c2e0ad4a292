package dev.tollgate.render.json;

import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.DecidingThreshold;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code policy} of a JSON report. */
final class JsonPolicy {
    private final JsonFields json;

    private JsonPolicy(JsonFields json) {
        this.json = json;
    }

    static void write(@Nullable PolicyResult policy, JsonFields json) throws IOException {
        if (policy == null) {
            json.nothing("policy");
        } else {
            new JsonPolicy(json).write(policy);
        }
    }

    private void write(PolicyResult policy) throws IOException {
        json.open("policy");
        json.text("source", policy.source());
        json.text("today", policy.today().toString());
        json.text("verdict", policy.outcome().id());
        json.openArray("budgets");
        for (BudgetResult each : policy.budgets()) {
            budget(each);
        }
        json.closeArray();
        json.openArray("rules");
        for (RuleResult each : policy.rules()) {
            rule(each);
        }
        json.closeArray();
        json.openArray("waivers");
        for (WaiverUse each : policy.waivers()) {
            json.open();
            waiver(each.waiver());
            json.text("state", each.state().id());
            json.close();
        }
        json.closeArray();
        json.close();
    }

    private void budget(BudgetResult budget) throws IOException {
        json.open();
        json.text("name", budget.name());
        json.text("measure", budget.measure().id());
        scope(budget.scope());
        json.open("limit");
        json.number("percentOfBefore", budget.limit().fold(fixed -> null, percent -> percent.percent()));
        json.amount("amount", budget.allowed());
        json.close();
        json.text("severity", budget.severity().id());
        json.amount("found", budget.found());
        json.text("verdict", budget.outcome().id());
        json.text("decidedBy", budget.decision().fold(bounds -> "bounds", expected -> "expected", open -> null));
        json.openArray("deciders");
        for (DecidingFact each : budget.deciders()) {
            decider(each);
        }
        json.closeArray();
        json.close();
    }

    private void decider(DecidingFact decider) throws IOException {
        DecidingThreshold threshold = decider.threshold();
        json.open();
        json.text("project", decider.project());
        json.text("address", decider.address());
        json.text("fact", decider.fact());
        json.text("passes", threshold == null ? null : threshold.direction().id());
        json.number("value", threshold == null ? null : threshold.value());
        json.text("unit", threshold == null ? null : threshold.unit());
        json.text("says", decider.sentence());
        json.close();
    }

    private void rule(RuleResult rule) throws IOException {
        json.open();
        json.text("id", rule.id());
        json.text("title", rule.title());
        scope(rule.scope());
        json.text("severity", rule.severity().id());
        json.text("verdict", rule.outcome().id());
        json.openArray("findings");
        for (RuleFinding each : rule.findings()) {
            finding(each);
        }
        json.closeArray();
        json.close();
    }

    private void finding(RuleFinding finding) throws IOException {
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
            waiver(waiver);
            json.close();
        }
        json.close();
    }

    private void waiver(Waiver waiver) throws IOException {
        json.text("rule", waiver.rule());
        json.text("address", waiver.address());
        json.text("reason", waiver.reason());
        json.text("owner", waiver.owner());
        json.text("expiry", waiver.expiry().toString());
    }

    private void scope(Scope scope) throws IOException {
        json.open("scope");
        json.text("words", scope.words());
        json.texts("address", scope.addresses());
        json.texts("module", scope.modules());
        json.texts("region", scope.regions());
        json.texts("spec", scope.specs());
        List<String> tags =
                scope.tags().stream().map(tag -> tag.key() + "=" + tag.value()).toList();
        json.texts("tag", tags);
        json.texts("project", scope.projects());
        json.close();
    }
}
