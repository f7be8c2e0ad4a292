package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the shell of a CI system, with the variables that such a system sets and none of those around this test. */
final class Shell {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();

    Shell(Path folder) {
        this.folder = folder;
        variables.put("PATH", System.getenv("PATH"));
    }

    Shell with(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Shell without(String name) {
        variables.remove(name);
        return this;
    }

    /** What a run came to. */
    record Run(int status, String output) {}

    /** Runs a script as CI systems do: it ends at the first command that fails. */
    Run run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }
}
