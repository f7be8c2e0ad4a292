package dev.tollgate.render.wording;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What diagnostics say: once, whatever it is said of. As it is, so not safe to print.
 *
 * @param severity how much it weighs
 * @param code what kind it is
 * @param message what is so
 * @param fix what to do; empty for nothing
 */
public record DiagnosticSummary(Severity severity, DiagnosticCode code, String message, String fix) {
    /** What is said and of which resources, the worst first. */
    public static Map<DiagnosticSummary, List<String>> of(List<Diagnostic> diagnostics) {
        Map<DiagnosticSummary, List<String>> all = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            for (Diagnostic each : diagnostics) {
                if (each.severity() == severity) {
                    List<String> of = all.computeIfAbsent(
                            new DiagnosticSummary(severity, each.code(), each.message(), each.fix()),
                            said -> new ArrayList<>());
                    if (each.address() != null) {
                        of.add(each.address());
                    }
                }
            }
        }
        return all;
    }
}
