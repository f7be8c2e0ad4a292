package dev.tollgate;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.api.RequestValues;
import dev.tollgate.report.Shortfall;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the arguments that cases state, which are those of the command line, into a request to the facade. */
final class CaseRequest {
    private final Deque<String> arguments;
    private final List<Path> prices = new ArrayList<>();
    private final List<Shortfall> failOn = new ArrayList<>();
    private @Nullable Path usage;
    private @Nullable Path policy;
    private @Nullable String region;
    private @Nullable BigDecimal monthHours;
    private @Nullable LocalDate today;
    private boolean extrapolateLarge;

    /** Reads all arguments; one that it does not know is a mistake in the case. */
    CaseRequest(List<String> arguments) {
        this.arguments = new ArrayDeque<>(arguments);
        while (!this.arguments.isEmpty()) {
            read(this.arguments.remove());
        }
    }

    private void read(String option) {
        switch (option) {
            case "--usage" -> usage = Path.of(arguments.remove());
            case "--policy" -> policy = Path.of(arguments.remove());
            case "--prices" -> prices.add(Path.of(arguments.remove()));
            case "--region" -> region = RequestValues.region(arguments.remove());
            case "--month-hours" -> monthHours = RequestValues.monthHours(arguments.remove());
            case "--today" -> today = RequestValues.date(arguments.remove());
            case "--extrapolate-large" -> extrapolateLarge = true;
            case "--fail-on" -> failOn.add(shortfall(arguments.remove()));
            default -> throw new IllegalStateException("a case has the argument " + option);
        }
    }

    private static Shortfall shortfall(String id) {
        return Arrays.stream(Shortfall.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the answer must not be. */
    List<Shortfall> failOn() {
        return List.copyOf(failOn);
    }

    /** The request about the plan of a folder. */
    Request of(Request.Command command, Path folder, Map<String, String> environment) {
        return new Request(
                command,
                new PlanSource.File(Path.of("plan.json")),
                usage,
                prices,
                region,
                monthHours,
                extrapolateLarge,
                today,
                folder,
                environment,
                policy,
                null);
    }
}
