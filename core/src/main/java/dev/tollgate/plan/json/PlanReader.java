package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the JSON that {@code terraform show -json} or {@code tofu show -json} prints of a plan or a state.
 *
 * <p>One pass, never back, so that standard input works too; memory depends on what an {@link Interest} keeps, not on the input's size.
 */
public final class PlanReader {
    /** How many bytes {@link #isBinaryPlan} looks at. */
    public static final int BEGINNING = 36;

    /** How much of what follows a document is looked at. */
    private static final int LOOK = 512;

    private PlanReader() {}

    /**
     * Reads a plan or a state; {@link dev.tollgate.plan.PlanHeader#kind()} says which.
     *
     * @param in the bytes, from the first one on; not closed
     * @param source the input's name as the user gave it, for messages
     * @param interest what to keep
     * @return the plan; one that is errored or incomplete is a plan too, and its header says so
     * @throws UnusableInputException when it is neither, with a {@link PlanProblem} that names what it is and the cure
     */
    public static Plan read(InputStream in, String source, Interest interest) {
        try {
            return read(PlanInput.of(in), source, interest);
        } catch (IOException e) {
            throw PlanProblem.PLAN_UNREADABLE.thrown(
                    Place.whole(source), TerraformMessage.shown(String.valueOf(e.getMessage())));
        }
    }

    /** True when an input that begins with these bytes is a saved plan in Terraform's binary format. */
    public static boolean isBinaryPlan(byte[] beginning) {
        return ForeignFile.isBinaryPlan(beginning);
    }

    private static Plan read(PlanInput input, String source, Interest interest) throws IOException {
        byte[] prefix = input.prefix();
        ForeignText.InputFault foreign = ForeignFile.of(prefix);
        if (foreign != null) {
            throw foreign.problem().thrown(Place.whole(source), foreign.detail());
        }
        JsonScanner scanner = new JsonScanner(Encoding.of(prefix).utf8(input), input::count, source);
        if (!scanner.hasNext()) {
            throw PlanProblem.PLAN_EMPTY.thrown(Place.whole(source), "");
        }
        TopLevelReader document = new TopLevelReader(new DocumentCursor(scanner, new SliceReader()), interest);
        try {
            document.read();
        } catch (UnusableInputException problem) {
            UnusableInputException certain = DocumentKind.certain(document, source);
            throw certain == null ? problem : certain;
        }
        Plan plan = DocumentKind.decide(document, source);
        checkEnd(scanner, source);
        return plan;
    }

    /** Refuses a document that something follows. */
    private static void checkEnd(JsonScanner scanner, String source) throws IOException {
        while (scanner.hasNext()) {
            int next = scanner.next();
            if (next == '}' || next == ']' || next == ',') {
                throw scanner.malformed();
            }
            if (next <= 0 || next > ' ') {
                String text = new String(scanner.rest(LOOK), StandardCharsets.UTF_8);
                ForeignText.InputFault finding = ForeignText.after(text);
                throw finding.problem().thrown(Place.whole(source), finding.detail());
            }
            scanner.take(next);
        }
    }
}
