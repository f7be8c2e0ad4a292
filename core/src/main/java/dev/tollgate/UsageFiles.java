package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes usage files for plans. */
final class UsageFiles {
    private UsageFiles() {}

    /** The usage file for the plan of a request. */
    static String forPlan(Request request) {
        Inquiry inquiry = new Desk(request).inquiry();
        Path file = file(request);
        @Nullable String existing = file == null ? null : text(request, file);
        return inquiry.usageFile(existing, file == null ? UsageIntake.DEFAULT_FILE : file.toString());
    }

    private static @Nullable Path file(Request request) {
        Path usual = Path.of(UsageIntake.DEFAULT_FILE);
        if (request.usage() != null) {
            return request.usage();
        }
        return Files.exists(request.workingDirectory().resolve(usual)) ? usual : null;
    }

    /** The text of a file that has been read as a usage file, so that it is known to be in UTF-8 and no larger than any such file. */
    private static String text(Request request, Path file) {
        return Inputs.read(
                request.workingDirectory().resolve(file), file.toString(), in -> new String(in.readAllBytes(), UTF_8));
    }
}
