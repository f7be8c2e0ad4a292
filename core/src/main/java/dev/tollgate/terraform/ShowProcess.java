package dev.tollgate.terraform;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.json.PlanReader;
import dev.tollgate.plan.json.TerraformMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A tool that shows plans, and where to run it.
 *
 * @param program the tool
 * @param directory where to run it
 */
record ShowProcess(Path program, Path directory) {
    /**
     * What came of it.
     *
     * @param plan the plan, or null when the tool failed
     * @param failure how it failed; empty when it did not
     */
    record Result(@Nullable Plan plan, String failure) {}

    /**
     * Shows a saved plan.
     *
     * @throws UnusableInputException when the tool does its work but what it prints is no plan
     */
    Result show(Path file, String name, Interest interest) {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "show", "-json", "-no-color", file.toString())
                .directory(directory.toFile());
        // Otherwise the tool asks its makers over the network whether there is a newer one.
        builder.environment().put("CHECKPOINT_DISABLE", "1");
        try {
            return result(builder.start(), name, interest);
        } catch (IOException e) {
            return new Result(null, "could not be run");
        }
    }

    private static Result result(Process process, String name, Interest interest) throws IOException {
        process.getOutputStream().close();
        ErrorOutput errors = ErrorOutput.of(process);
        Plan plan = null;
        UnusableInputException refusal = null;
        try (InputStream json = process.getInputStream()) {
            plan = readAll(json, name, interest);
        } catch (UnusableInputException e) {
            refusal = e;
        }
        if (process.onExit().join().exitValue() != 0) {
            return new Result(null, "failed: " + TerraformMessage.reason(errors.text()));
        }
        if (refusal != null) {
            throw refusal;
        }
        return new Result(plan, "");
    }

    /** Whether the tool failed can only be told when it was able to write all that it had to. */
    private static Plan readAll(InputStream json, String name, Interest interest) throws IOException {
        try {
            return PlanReader.read(json, name, interest);
        } finally {
            json.transferTo(OutputStream.nullOutputStream());
        }
    }
}
