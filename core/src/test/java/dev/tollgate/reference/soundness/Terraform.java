package dev.tollgate.reference.soundness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs Terraform on one folder, as it is or with the stand-in for the alicloud provider. */
final class Terraform {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final @Nullable Path standin;

    Terraform(Path folder, @Nullable Path standin) {
        this.folder = folder;
        this.standin = standin;
    }

    /** The plan as JSON; empty when Terraform does not accept the configuration. */
    Optional<String> plan(String... arguments) throws IOException, InterruptedException {
        if (standin != null) {
            return run(standin.resolve("plan").toString(), arguments)
                    ? Optional.of(read("plan.json"))
                    : Optional.empty();
        }
        boolean planned =
                run("terraform", "get") && run("terraform", with(arguments, "plan", "-input=false", "-out=plan"));
        return planned && run("terraform", "show", "-json", "plan") ? Optional.of(read("output")) : Optional.empty();
    }

    /** Applies what {@link #plan} planned with the same arguments, and gives the state as JSON; empty when that fails. */
    Optional<JsonNode> apply(String... arguments) throws IOException, InterruptedException {
        if (standin != null) {
            boolean applied = run(standin.resolve("apply").toString(), arguments);
            return applied ? Optional.of(JSON.readTree(read("state.json"))) : Optional.empty();
        }
        boolean applied = run("terraform", "apply", "-input=false", "plan") && run("terraform", "show", "-json");
        return applied ? Optional.of(JSON.readTree(read("output"))) : Optional.empty();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String[] with(String[] last, String... first) {
        String[] all = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        return all;
    }

    private boolean run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        if (standin != null) {
            command.add(folder.toString());
        }
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        process.environment().put("CHECKPOINT_DISABLE", "1");
        return process.start().waitFor() == 0;
    }
}
