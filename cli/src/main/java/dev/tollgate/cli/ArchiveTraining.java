package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.report.ReportView;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs what users run most, so that an archive of the classes of this process holds what other plans need too. */
final class ArchiveTraining {
    private ArchiveTraining() {}

    /**
     * Goes through cases.
     *
     * @param args the folder of the cases
     * @throws IOException when the cases cannot be listed
     */
    public static void main(String[] args) throws IOException {
        Path cases = Path.of(args[0]);
        for (Path each : sorted(cases)) {
            String plan = each.resolve("plan.json").toString();
            run("diff", plan);
            run("diff", plan, "--format", "json");
            run("diff", plan, "--format", "markdown");
        }
        Path own = cases.resolve("110-own-rules");
        String plan = own.resolve("plan.json").toString();
        run("diff", plan, "--usage", own.resolve("usage.yml").toString());
        run("check", plan, "--policy", own.resolve("own.yml").toString());
        Main.main(new String[] {"diff", plan});
    }

    private static List<Path> sorted(Path cases) throws IOException {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(each -> Files.exists(each.resolve("plan.json")))
                    .sorted()
                    .toList();
        }
    }

    private static void run(String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                new BufferedOutputStream(nowhere),
                new PrintWriter(new OutputStreamWriter(nowhere, UTF_8)),
                Map.of(),
                Path.of(""),
                new Terminal(ReportView.DEFAULT_WIDTH, false));
        new Run(around).of(args);
    }
}
