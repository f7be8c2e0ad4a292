package dev.tollgate.run;

import dev.tollgate.api.Request;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.file.InputFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Makes usage files for plans. */
public final class UsageFileWriter {
    private UsageFileWriter() {}

    /** The usage file for the plan of a request. */
    public static String forPlan(Request request) {
        RequestRunner runner = new RequestRunner(request);
        PlanAnalysis inquiry = runner.inquiry();
        Path file = file(runner.planRequest());
        @Nullable String existing = file == null ? null : text(request, file);
        return inquiry.usageFile(existing, file == null ? Request.DEFAULT_USAGE : file.toString());
    }

    private static @Nullable Path file(Request request) {
        Path usual = Path.of(Request.DEFAULT_USAGE);
        if (request.usage() != null) {
            return request.usage();
        }
        return Files.exists(request.workingDirectory().resolve(usual)) ? usual : null;
    }

    /** The text of a file that has been read as a usage file, so that it is known to be in UTF-8 and no larger than any such file. */
    private static String text(Request request, Path file) {
        return InputFiles.read(
                request.workingDirectory().resolve(file),
                file.toString(),
                in -> DocumentReader.text(in, file.toString()).text());
    }
}
