package dev.tollgate.settings;

import dev.tollgate.api.Request;
import dev.tollgate.api.RequestValues;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that a settings file gives for all of its projects, or for one.
 *
 * @param usage the usage file, or null
 * @param prices price books; none where nothing is said
 * @param region the region to use where the plan does not say, or null
 * @param monthHours the hours of a month, or null
 * @param extrapolateLarge whether to price api.s2.large.xN as N times api.s2.large, or null where nothing is said
 * @param source the folder of the configuration, or null
 */
public record ProjectDefaults(
        @Nullable Path usage,
        List<Path> prices,
        @Nullable String region,
        @Nullable BigDecimal monthHours,
        @Nullable Boolean extrapolateLarge,
        @Nullable Path source) {
    static final ProjectDefaults NONE = new ProjectDefaults(null, List.of(), null, null, null, null);

    public ProjectDefaults {
        prices = List.copyOf(prices);
    }

    /** What the fields say. Relative names begin at the folder. */
    static ProjectDefaults read(Fields fields, Path folder) {
        Form<Path> file = file(folder);
        return new ProjectDefaults(
                fields.optional("usage", file).orElse(null),
                fields.items("prices", file),
                fields.optional("region", form("the id of a region", "", RequestValues::region))
                        .orElse(null),
                fields.optional(
                                "monthHours",
                                form(
                                        "a number of hours above 0 and up to 8784",
                                        BigDecimal.ONE,
                                        RequestValues::monthHours))
                        .orElse(null),
                fields.optional("extrapolateLarge", Form.FLAG).orElse(null),
                fields.optional("source", file).orElse(null));
    }

    /** The name of a file. Relative names begin at the folder. */
    static Form<Path> file(Path folder) {
        return form("the name of a file", folder, text -> folder.resolve(Path.of(text)));
    }

    /** The request with these defaults where it says nothing. */
    public Request applied(Request request) {
        return new Request(
                request.command(),
                request.plan(),
                request.usage() == null ? usage : request.usage(),
                request.prices().isEmpty() ? prices : request.prices(),
                request.region() == null ? region : request.region(),
                request.monthHours() == null ? monthHours : request.monthHours(),
                request.extrapolateLarge() || (extrapolateLarge != null && extrapolateLarge),
                request.today(),
                request.workingDirectory(),
                request.environment(),
                request.policy(),
                request.config(),
                request.project());
    }

    private static <T> Form<T> form(String expected, T standIn, Function<String, T> reading) {
        return new Form<>(expected, standIn, scalar -> {
            try {
                return Optional.of(reading.apply(scalar.text()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
