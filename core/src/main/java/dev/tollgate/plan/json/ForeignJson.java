package dev.tollgate.plan.json;

import static dev.tollgate.plan.json.PlanProblem.PLAN_CLOUD_BOOKMARK;
import static dev.tollgate.plan.json.PlanProblem.PLAN_CONFIGURATION_ONLY;
import static dev.tollgate.plan.json.PlanProblem.PLAN_ENCRYPTED;
import static dev.tollgate.plan.json.PlanProblem.PLAN_NOT_A_PLAN;
import static dev.tollgate.plan.json.PlanProblem.PLAN_NO_STATE;
import static dev.tollgate.plan.json.PlanProblem.PLAN_OUTPUTS;
import static dev.tollgate.plan.json.PlanProblem.PLAN_PROVIDER_SCHEMAS;
import static dev.tollgate.plan.json.PlanProblem.PLAN_REDACTED;
import static dev.tollgate.plan.json.PlanProblem.PLAN_STATE_RAW;
import static dev.tollgate.plan.json.PlanProblem.PLAN_UI_STREAM;
import static dev.tollgate.plan.json.PlanProblem.PLAN_VALIDATE_OUTPUT;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a JSON object that is no plan is, by the names at its top level. */
final class ForeignJson {
    /** Names that no plan has and that give a document away even when it cannot be read to its end. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(Set.of("@level", "@message"), PLAN_UI_STREAM),
            new Sign(Set.of("encrypted_data", "encryption_version"), PLAN_ENCRYPTED),
            new Sign(Set.of("remote_plan_format", "run_id"), PLAN_CLOUD_BOOKMARK),
            new Sign(Set.of("serial", "lineage"), PLAN_STATE_RAW),
            new Sign(Set.of("plan_format_version"), PLAN_REDACTED),
            new Sign(Set.of("provider_schemas"), PLAN_PROVIDER_SCHEMAS),
            new Sign(Set.of("valid", "diagnostics"), PLAN_VALIDATE_OUTPUT));

    private ForeignJson() {}

    /** Names that together give a kind of document away. */
    private record Sign(Set<String> names, PlanProblem problem) {}

    /** What these names give away for certain, or null. */
    static @Nullable PlanProblem certain(Set<String> names) {
        for (Sign sign : SIGNS) {
            if (names.containsAll(sign.names())) {
                return sign.problem();
            }
        }
        return null;
    }

    /**
     * What a whole object with these names is, when it is neither plan nor state.
     *
     * @param allOutputs true when each of its members looks like an output
     */
    static PlanProblem whole(Set<String> names, boolean allOutputs) {
        PlanProblem certain = certain(names);
        if (certain != null) {
            return certain;
        }
        if (names.contains("format_version")
                && Set.of("format_version", "terraform_version").containsAll(names)) {
            return PLAN_NO_STATE;
        }
        if (!names.contains("format_version") && (names.contains("root_module") || names.contains("provider_config"))) {
            return PLAN_CONFIGURATION_ONLY;
        }
        return allOutputs ? PLAN_OUTPUTS : PLAN_NOT_A_PLAN;
    }
}
