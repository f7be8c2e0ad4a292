package dev.tollgate.plan.json;

import static dev.tollgate.plan.json.PlanProblem.PLAN_BINARY;
import static dev.tollgate.plan.json.PlanProblem.PLAN_GZIP;
import static dev.tollgate.plan.json.PlanProblem.PLAN_NOT_A_PLAN;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells what an input is by its first bytes, unless it begins like a JSON object. */
final class ForeignFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    /** The entry that Terraform and OpenTofu write first into a saved plan, and where its name stands in a zip file. */
    private static final byte[] ENTRY = "tfplan".getBytes(StandardCharsets.US_ASCII);

    private static final int ENTRY_AT = 30;

    private ForeignFile() {}

    /** What the input is that begins with these bytes; null when it may be a JSON object. */
    static ForeignText.@Nullable InputFault of(byte[] prefix) {
        if (isBinaryPlan(prefix)) {
            return new ForeignText.InputFault(PLAN_BINARY, "");
        }
        if (startsWith(prefix, 0, ZIP)) {
            return new ForeignText.InputFault(PLAN_NOT_A_PLAN, "a zip archive that is no saved plan");
        }
        if (startsWith(prefix, 0, GZIP)) {
            return new ForeignText.InputFault(PLAN_GZIP, "");
        }
        String text = Encoding.of(prefix).text(prefix);
        String start = text.stripLeading();
        return start.isEmpty() || start.startsWith("{") ? null : ForeignText.inPlace(text);
    }

    /** True when these first bytes are those of a saved plan in the binary format. */
    static boolean isBinaryPlan(byte[] prefix) {
        return startsWith(prefix, 0, ZIP) && startsWith(prefix, ENTRY_AT, ENTRY);
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] start) {
        int to = from + start.length;
        return to <= bytes.length && Arrays.equals(bytes, from, to, start, 0, start.length);
    }
}
