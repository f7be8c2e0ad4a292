package dev.tollgate.plan.json;

import static dev.tollgate.plan.json.PlanProblem.PLAN_CAPTURED_ERROR;
import static dev.tollgate.plan.json.PlanProblem.PLAN_CONCATENATED;
import static dev.tollgate.plan.json.PlanProblem.PLAN_CONFIGURATION_SOURCE;
import static dev.tollgate.plan.json.PlanProblem.PLAN_HUMAN_TEXT;
import static dev.tollgate.plan.json.PlanProblem.PLAN_LOG_MIXED;
import static dev.tollgate.plan.json.PlanProblem.PLAN_NOT_A_PLAN;
import static dev.tollgate.plan.json.PlanProblem.PLAN_TERRAGRUNT_PREFIX;
import static dev.tollgate.plan.json.PlanProblem.PLAN_TOFU_WRAPPER_TEXT;
import static dev.tollgate.plan.json.PlanProblem.PLAN_WRAPPER_TEXT;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what text is that stands where the JSON of a plan should, or beside it. */
final class ForeignText {
    private static final String LEVEL = "(?:TRACE|DEBUG|INFO|WARN|ERROR)";

    /** The first that is found decides. */
    private static final List<Sign> SIGNS = List.of(
            sign(PLAN_CAPTURED_ERROR, "\\A[\\s\u2577\u2502]*Error: "),
            sign(PLAN_TOFU_WRAPPER_TEXT, "\\A\\s*\\[command]\\S*tofu(?:-bin)?(?:\\.exe)?\\s"),
            sign(PLAN_WRAPPER_TEXT, "\\A\\s*(?:\\[command]|::[a-z-]+)"),
            sign(PLAN_TERRAGRUNT_PREFIX, "\\A\\s*\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? +(?:STDOUT|STDERR|" + LEVEL + ")\\b"),
            sign(PLAN_TERRAGRUNT_PREFIX, "\\A\\s*(?:time=\\S+ level=|\\[terragrunt])"),
            sign(PLAN_LOG_MIXED, "\\A\\s*\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\S+ +\\[" + LEVEL + "]"),
            sign(PLAN_LOG_MIXED, "\\A[\\s\u2577\u2502]*Warning:"),
            sign(PLAN_HUMAN_TEXT, "(?:Terraform|OpenTofu) (?:used the selected|will perform)"),
            sign(PLAN_HUMAN_TEXT, "Objects have changed outside|An execution plan has been generated"),
            sign(PLAN_HUMAN_TEXT, "(?m)^\\s*(?:No changes\\.|No state\\.|The state file is empty)"),
            sign(PLAN_HUMAN_TEXT, "(?m)^\\s*# \\S+\\.\\S+(?:$| will be | must be | has )|: Refreshing state\\.\\.\\."),
            sign(PLAN_LOG_MIXED, "(?m)^\\{\\s*\""),
            sign(PLAN_CONFIGURATION_SOURCE, "(?m)^(?:resource|data|module|provider|variable|terraform)\\b[^\\n:]*\\{"));

    private ForeignText() {}

    /** What some text is. */
    record InputFault(PlanProblem problem, String detail) {}

    private record Sign(PlanProblem problem, Pattern pattern) {}

    private static Sign sign(PlanProblem problem, String regex) {
        return new Sign(problem, Pattern.compile(regex));
    }

    /** What text is in place of a plan, by its beginning. */
    static InputFault inPlace(String beginning) {
        String plain = TerraformMessage.withoutColours(beginning);
        for (Sign sign : SIGNS) {
            if (sign.pattern().matcher(plain).find()) {
                boolean error = sign.problem() == PLAN_CAPTURED_ERROR;
                return new InputFault(sign.problem(), error ? TerraformMessage.firstLine(plain) : "");
            }
        }
        boolean array = plain.stripLeading().startsWith("[");
        return new InputFault(
                PLAN_NOT_A_PLAN, array ? "an array, if it is JSON at all" : "something else than a JSON object");
    }

    /** What text is after the end of the JSON, by its beginning. */
    static InputFault after(String beginning) {
        if (beginning.startsWith("{") || beginning.startsWith("[{")) {
            return new InputFault(PLAN_CONCATENATED, "");
        }
        boolean wrapper = beginning.startsWith("::");
        return new InputFault(wrapper ? PLAN_WRAPPER_TEXT : PLAN_LOG_MIXED, "");
    }
}
