package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.report.ReportView;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs what users run most, on one plan after another, and then as users start it. The launcher makes its archive of classes out of such a
 * process, so that it holds what other plans need too: a class that is missing there costs as much as twenty that are not.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * Goes through plans.
     *
     * @param plans their files; the usage file that lies beside one goes with it
     */
    public static void main(String[] plans) {
        for (String each : plans) {
            Path usage = Path.of(each).resolveSibling("usage.yml");
            run("diff", each);
            run("diff", each, "--format", "json");
            run("diff", each, "--format", "markdown");
            if (Files.exists(usage)) {
                run("diff", each, "--usage", usage.toString());
            }
        }
        Main.main(new String[] {"diff", plans[0]});
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
