package dev.tollgate.render.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What each kind of diagnostic means and what to do about it: the rows of {@code docs/diagnostics.md}. */
final class DiagnosticRules {
    private DiagnosticRules() {}

    static SarifRule of(Diagnostic diagnostic) {
        String id = diagnostic.code().id();
        String level = SarifFindings.level(diagnostic.code().severity());
        for (String line : lines()) {
            String[] row = line.split("\\s*\\|\\s*", 3);
            if (row[0].equals(id)) {
                return new SarifRule(id, level, row[1], row[2], "diagnostic");
            }
        }
        throw new IllegalStateException("diagnostics.txt has no row for " + id);
    }

    private static List<String> lines() {
        try (InputStream in = DiagnosticRules.class.getResourceAsStream("diagnostics.txt")) {
            if (in == null) {
                throw new IllegalStateException("diagnostics.txt is missing");
            }
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
