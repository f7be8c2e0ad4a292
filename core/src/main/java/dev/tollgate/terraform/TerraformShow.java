package dev.tollgate.terraform;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.json.PlanProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads saved plans through {@code terraform show -json}, or {@code tofu show -json} where that does not do. What they print is read as
 * it comes and stored nowhere.
 */
public final class TerraformShow {
    private static final List<String> TOOLS = List.of("terraform", "tofu");

    private final SearchPath searchPath;
    private final Path workingDirectory;

    /**
     * A reader of saved plans.
     *
     * @param environment the environment variables, of which {@code PATH} tells where the tools are
     * @param workingDirectory where relative paths begin, and where the tools are run first
     */
    public TerraformShow(Map<String, String> environment, Path workingDirectory) {
        this.searchPath = SearchPath.of(environment);
        this.workingDirectory = workingDirectory.toAbsolutePath();
    }

    /**
     * Reads a saved plan.
     *
     * @param plan the file
     * @param name the file as the user named it
     * @param interest what to keep
     * @throws UnusableInputException when there is no tool, when none can show the plan, and when what it shows is no plan
     */
    public Plan read(Path plan, String name, Interest interest) {
        Path file = workingDirectory.resolve(plan);
        List<String> failures = new ArrayList<>();
        for (Path program :
                TOOLS.stream().map(searchPath::find).flatMap(Optional::stream).toList()) {
            for (Path directory : directories(file)) {
                ShowProcess.Result result = new ShowProcess(program, directory).show(file, name, interest);
                if (result.plan() != null) {
                    return result.plan();
                }
                failures.add(program.getFileName() + " show " + result.failure());
            }
        }
        throw refusal(name, failures);
    }

    /** A tool has to find the providers of the plan, so it is run where it was most likely made. */
    private Iterable<Path> directories(Path file) {
        LinkedHashSet<Path> directories = new LinkedHashSet<>();
        directories.add(workingDirectory.normalize());
        directories.add(Objects.requireNonNullElse(file.normalize().getParent(), workingDirectory));
        return directories;
    }

    /** The first failure tells most: it is that of the likeliest tool in the likeliest place. */
    private static UnusableInputException refusal(String name, List<String> failures) {
        Place place = Place.whole(name);
        return new UnusableInputException(
                failures.isEmpty()
                        ? PlanProblem.PLAN_BINARY.at(place, "")
                        : PlanProblem.PLAN_SHOW_FAILED.at(place, failures.get(0)));
    }
}
