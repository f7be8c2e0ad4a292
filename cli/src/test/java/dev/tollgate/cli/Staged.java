package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** A run of the command in this process, with everything around it staged. */
record Staged(ExitCode exit, String out, String err) {
    static Staged run(String... args) {
        return in(Path.of(""), args);
    }

    static Staged in(Path workingDirectory, String... args) {
        return run(new ByteArrayInputStream(new byte[0]), workingDirectory, Map.of(), args);
    }

    static Staged run(InputStream in, Path workingDirectory, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings around = new Surroundings(
                in, out, new PrintWriter(err), environment, workingDirectory, Terminal.of("", environment));
        ExitCode exit = new Run(around).of(args);
        return new Staged(exit, out.toString(UTF_8), err.toString());
    }
}
