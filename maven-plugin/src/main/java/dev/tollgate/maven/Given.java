package dev.tollgate.maven;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.Shortfall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads what users write as parameters. What makes no sense is said in one sentence. */
final class Given {
    private static final String PLAN = "{plan}";

    private Given() {}

    /** The forms and files that are asked for, text to the log when none is. */
    static List<OutputTarget> outputs(List<String> formats, String plan) throws MojoExecutionException {
        if (formats.isEmpty()) {
            return List.of(new OutputTarget(ReportFormat.TEXT, null));
        }
        List<OutputTarget> outputs = new ArrayList<>();
        for (String format : formats) {
            outputs.add(output(format.strip().replace(PLAN, plan)));
        }
        return outputs;
    }

    /** Refuses names of files that would be the same for two plans, before anything is written. */
    static void requireDistinct(List<String> formats, List<String> plans) throws MojoExecutionException {
        Map<Path, String> taken = new HashMap<>();
        for (String plan : plans) {
            for (OutputTarget output : outputs(formats, plan)) {
                Path file = output.file();
                @Nullable String other = file == null ? null : taken.put(file.normalize(), plan);
                if (other != null) {
                    throw new MojoExecutionException("tollgate.formats: " + file + " would hold the report of " + other
                            + " and that of " + plan + "; write {plan} in its name");
                }
            }
        }
    }

    static List<Shortfall> shortfalls(List<String> names) throws MojoExecutionException {
        List<Shortfall> found = new ArrayList<>();
        for (String name : names) {
            found.add(Arrays.stream(Shortfall.values())
                    .filter(shortfall -> shortfall.id().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new MojoExecutionException(
                            "tollgate.failOn: '" + name + "' is nothing to fail on; expected "
                                    + String.join(
                                            ", ",
                                            Arrays.stream(Shortfall.values())
                                                    .map(Shortfall::id)
                                                    .toList()))));
        }
        return found;
    }

    /**
     * What a parameter says, or null when it is not given.
     *
     * @param name the parameter, for the complaint
     */
    static <T> @Nullable T value(String name, @Nullable String text, Function<String, T> reading)
            throws MojoExecutionException {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(name + ": " + e.getMessage(), e);
        }
    }

    /** Asks for a parameter that the goal cannot do without. */
    static void require(String name, boolean given) throws MojoExecutionException {
        if (!given) {
            throw new MojoExecutionException(name + " is missing");
        }
    }

    /** The text, or the other one when nothing is given. */
    static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** What is made of all parameters together. */
    static <T> T complete(Supplier<T> making) throws MojoExecutionException {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private static OutputTarget output(String format) throws MojoExecutionException {
        OutputTarget output = value("tollgate.formats", format, OutputTarget::parse);
        if (output == null) {
            throw new MojoExecutionException("tollgate.formats: a format cannot be empty");
        }
        return output;
    }
}
