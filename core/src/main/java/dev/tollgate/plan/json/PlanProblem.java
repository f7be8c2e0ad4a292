package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.util.Locale;

/**
 * Why an input cannot be read as a plan. The names are part of the interface.
 *
 * <p>In the texts, <code>{0}</code> stands for a detail, <code>{file}</code> for the input's name as a shell takes it and
 * <code>{make}</code> for the commands that make a plan's JSON.
 */
public enum PlanProblem {
    /** A saved plan in Terraform's own binary format. */
    PLAN_BINARY("a saved plan in Terraform's binary format", "Run: terraform show -json {file} > plan.json"),
    /** A saved plan in the binary format that {@code terraform show -json} could not turn into JSON. */
    PLAN_SHOW_FAILED(
            "a saved plan in Terraform's binary format, and {0}",
            "In the directory where the plan was made, after terraform init, run: terraform show -json {file} >"
                    + " plan.json"),
    /** Nothing at all, as a failed {@code terraform show} leaves behind. */
    PLAN_EMPTY("empty; the command that should have written it failed", "See its error output, then run: {make}"),
    /** The event stream of {@code terraform plan -json}. */
    PLAN_UI_STREAM("the event stream of terraform plan -json, not a plan", "Run: {make}"),
    /** The text that {@code terraform plan} or {@code terraform show} prints for people. */
    PLAN_HUMAN_TEXT("Terraform's text for people, not JSON", "Run: {make}"),
    /** An error message in place of the plan. */
    PLAN_CAPTURED_ERROR("a captured error message: {0}", "Put that right, then run: {make}"),
    /** Log lines or warnings before or after the JSON. */
    PLAN_LOG_MIXED(
            "other output mixed with the JSON", "Redirect standard output alone (no 2>&1, no tee of both): {make}"),
    /** A raw state file. */
    PLAN_STATE_RAW(
            "a raw state file, not a plan",
            "Run: {make}, or to ask what the state costs: terraform show -json > state.json && tollgate breakdown"
                    + " state.json"),
    /** The JSON of a state where only a plan will do; the reader reads both, and who asked decides. */
    PLAN_STATE(
            "a state, which has no before and after",
            "a plan",
            "Ask what the state costs (tollgate breakdown {file}) or run: {make}"),
    /** The JSON of {@code terraform show} where there is neither plan nor state. */
    PLAN_NO_STATE("what terraform show -json prints where there is neither plan nor state", "Run: {make}"),
    /** A plan or state that OpenTofu encrypted. */
    PLAN_ENCRYPTED("encrypted by OpenTofu", "With the encryption configured, run: tofu show -json {file} > plan.json"),
    /** A bookmark of a run in HCP Terraform. */
    PLAN_CLOUD_BOOKMARK(
            "a bookmark of a remote run, not the plan itself",
            "In the workspace's directory, logged in, run: terraform show -json {file} > plan.json"),
    /** HCP Terraform's redacted variant of a plan, which lacks the configuration. */
    PLAN_REDACTED(
            "the redacted variant of a plan (json-output-redacted), which lacks the configuration",
            "Download json-output instead, or run: {make}"),
    /** The JSON of a configuration alone. */
    PLAN_CONFIGURATION_ONLY("the JSON of a configuration alone, without a plan", "Run: {make}"),
    /** Terraform source files. */
    PLAN_CONFIGURATION_SOURCE("Terraform source text, not a plan", "Run: {make}"),
    /** Lines that the setup-terraform wrapper adds. */
    PLAN_WRAPPER_TEXT(
            "lines of the setup-terraform wrapper around the JSON",
            "Set terraform_wrapper: false in the setup-terraform step and make the file again"),
    /** What the wrapper of GitHub's setup action for OpenTofu adds. */
    PLAN_TOFU_WRAPPER_TEXT(
            "lines of the setup-opentofu wrapper around the JSON",
            "Set tofu_wrapper: false in the setup-opentofu step and make the file again"),
    /** Prefixes that Terragrunt adds to every line. */
    PLAN_TERRAGRUNT_PREFIX(
            "Terragrunt's log prefix before the JSON",
            "Run: terragrunt plan -out=tfplan && terragrunt --log-disable show -json tfplan > plan.json"),
    /** The output of {@code terraform providers schema -json}. */
    PLAN_PROVIDER_SCHEMAS("the output of terraform providers schema -json, not a plan", "Run: {make}"),
    /** The output of {@code terraform validate -json}. */
    PLAN_VALIDATE_OUTPUT("the output of terraform validate -json, not a plan", "Run: {make}"),
    /** The output of {@code terraform output -json}. */
    PLAN_OUTPUTS("the output of terraform output -json, not a plan", "Run: {make}"),
    /** An input that ends too early. */
    PLAN_TRUNCATED("cut off after byte {0}", "Make the file again: {make}"),
    /** More than one JSON document. */
    PLAN_CONCATENATED("more than one JSON document", "Pass each plan by itself"),
    /** A version of the format that this version of Tollgate does not read. */
    PLAN_FORMAT_UNSUPPORTED("format_version is {0}", "0.1 to 1.x", "Use a newer Tollgate"),
    /** A plan that does not say its format. */
    PLAN_FORMAT_MISSING("format_version is {0}", "0.1 to 1.x", "Make the file again, and leave nothing out: {make}"),
    /** A compressed file. */
    PLAN_GZIP("compressed with gzip", "Run: gzip -dc {file} > plan.json"),
    /** Something else. */
    PLAN_NOT_A_PLAN("{0}", "the JSON of a plan", "Run: {make}"),
    /** JSON that breaks the rules of JSON, or of plans. */
    PLAN_MALFORMED("{0}", "", "Make the file again: {make}"),
    /** A name that comes twice where it may come once. */
    PLAN_DUPLICATE("{0} is there twice", "it once", "Make the file again: {make}"),
    /** Nesting beyond all reason. */
    PLAN_TOO_DEEP("nested deeper than {0} levels", "Make the file again: {make}"),
    /** A string, name or number beyond all reason. */
    PLAN_TOO_LONG("{0}", "", "Shorten what the configuration puts there"),
    /** An input that cannot be read at all. */
    PLAN_UNREADABLE("not readable: {0}", "");

    private static final String MAKE = "terraform plan -out=tfplan && terraform show -json tfplan > plan.json";

    private final String found;
    private final String expected;
    private final String cure;

    PlanProblem(String found, String cure) {
        this(found, "", cure);
    }

    PlanProblem(String found, String expected, String cure) {
        this.found = found;
        this.expected = expected;
        this.cure = cure;
    }

    /** The code as users see it, for example {@code plan-binary}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The problem at this place.
     *
     * @param detail what the text of this problem leaves open; empty when it leaves nothing open
     */
    public Problem at(Place place, String detail) {
        return new Problem(id(), place, found.replace("{0}", detail), expected, cure(place.source()));
    }

    UnusableInputException thrown(Place place, String detail) {
        return new UnusableInputException(at(place, detail));
    }

    private String cure(String source) {
        return cure.replace("{make}", MAKE).replace("{file}", source.equals("-") ? "FILE" : shellWord(source));
    }

    private static String shellWord(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-/+@%:=,".indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
