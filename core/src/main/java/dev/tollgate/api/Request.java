package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a front end asks for.
 *
 * @param command what is asked
 * @param plan the plan
 * @param usage the usage file, or null to use {@code tollgate-usage.yml} of the working directory where there is one
 * @param prices price books of the user, of which later ones win
 * @param region the region to use where the plan does not say, or null
 * @param monthHours the hours of a month, or null for 730
 * @param extrapolateLarge true to price api.s2.large.xN as N times api.s2.large where no book prices it
 * @param today the day to judge dates by, or null for the day of the plan
 * @param workingDirectory where relative and default files are looked for
 * @param environment the environment variables that may be asked
 * @param policy the policy file to judge by, or null for that of the settings when verdicts are asked for
 * @param config the settings file, or null to use {@code tollgate.yml} of the working directory where there is one
 * @param project the name of the project that the plan belongs to, or null for the project that lists the plan
 */
public record Request(
        Command command,
        PlanSource plan,
        @Nullable Path usage,
        List<Path> prices,
        @Nullable String region,
        @Nullable BigDecimal monthHours,
        boolean extrapolateLarge,
        @Nullable LocalDate today,
        Path workingDirectory,
        Map<String, String> environment,
        @Nullable Path policy,
        @Nullable Path config,
        @Nullable String project) {
    /** The settings file that is read where it exists and no other is named. */
    public static final String DEFAULT_SETTINGS = "tollgate.yml";

    /** The usage file that is read where it exists and no other is named. */
    public static final String DEFAULT_USAGE = "tollgate-usage.yml";

    /** What is asked of a plan. */
    public enum Command {
        /** Before, after and the difference. A state has no difference, so it is refused. */
        DIFF,
        /** The difference, and the verdicts of the policy. */
        CHECK,
        /** Every line of what a plan leads to, or of what a state holds. */
        BREAKDOWN,
        /** Why each figure and verdict is what it is. */
        EXPLAIN
    }

    /** Copies the collections and checks what must be given. */
    public Request {
        requireNonNull(command, "command is null");
        requireNonNull(plan, "plan is null");
        prices = List.copyOf(prices);
        requireNonNull(workingDirectory, "workingDirectory is null");
        environment = Map.copyOf(environment);
    }

    /** The files that the request names, and those that are read by default. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(prices);
        if (plan instanceof PlanSource.File file) {
            files.add(file.path());
        }
        Stream.of(usage, policy, config).filter(Objects::nonNull).forEach(files::add);
        files.add(Path.of(DEFAULT_SETTINGS));
        files.add(Path.of(DEFAULT_USAGE));
        return List.copyOf(files);
    }

    /** The same with another usage file. */
    public Request withUsage(Path file) {
        return with(plan, file);
    }

    /** A request without a policy, with the usual settings file where there is one. */
    public Request(
            Command command,
            PlanSource plan,
            @Nullable Path usage,
            List<Path> prices,
            @Nullable String region,
            @Nullable BigDecimal monthHours,
            boolean extrapolateLarge,
            @Nullable LocalDate today,
            Path workingDirectory,
            Map<String, String> environment) {
        this(
                command,
                plan,
                usage,
                prices,
                region,
                monthHours,
                extrapolateLarge,
                today,
                workingDirectory,
                environment,
                null,
                null,
                null);
    }

    /** A request that names no project. */
    public Request(
            Command command,
            PlanSource plan,
            @Nullable Path usage,
            List<Path> prices,
            @Nullable String region,
            @Nullable BigDecimal monthHours,
            boolean extrapolateLarge,
            @Nullable LocalDate today,
            Path workingDirectory,
            Map<String, String> environment,
            @Nullable Path policy,
            @Nullable Path config) {
        this(
                command,
                plan,
                usage,
                prices,
                region,
                monthHours,
                extrapolateLarge,
                today,
                workingDirectory,
                environment,
                policy,
                config,
                null);
    }

    /** The same about another plan. */
    public Request of(PlanSource other) {
        return with(other, usage);
    }

    private Request with(PlanSource newPlan, @Nullable Path newUsage) {
        return new Request(
                command,
                newPlan,
                newUsage,
                prices,
                region,
                monthHours,
                extrapolateLarge,
                today,
                workingDirectory,
                environment,
                policy,
                config,
                project);
    }
}
