package dev.tollgate.terraform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Collects the beginning of what a process writes to its error output, and lets it write the rest, so that it never waits. */
final class ErrorOutput {
    private static final int KEPT = 65_536;

    private final CompletableFuture<String> text;

    private ErrorOutput(CompletableFuture<String> text) {
        this.text = text;
    }

    /** Starts to collect. */
    static ErrorOutput of(Process process) {
        return new ErrorOutput(CompletableFuture.supplyAsync(() -> drain(process.getErrorStream())));
    }

    /** What was written, once the process has ended. */
    String text() {
        return text.join();
    }

    private static String drain(InputStream errors) {
        byte[] kept = {};
        try (errors) {
            kept = errors.readNBytes(KEPT);
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The message is then what came before.
        }
        return new String(kept, StandardCharsets.UTF_8);
    }
}
