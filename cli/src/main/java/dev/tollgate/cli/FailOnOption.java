package dev.tollgate.cli;

import dev.tollgate.report.Shortfall;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Which shortfalls of a report make the command fail. None does unless asked, because the report tells them anyway. */
final class FailOnOption {
    private static final String NAME = "--fail-on";

    private FailOnOption() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(NAME)
                .type(List.class)
                .auxiliaryTypes(Shortfall.class)
                .converters(FailOnOption::shortfall)
                .splitRegex(",")
                .paramLabel("LIST")
                .hideParamSyntax(true)
                .description("Exit with " + ExitCode.UNDECIDED.status()
                        + " when the answer is one of these: incomplete (the plan does not hold all changes), undecided"
                        + " (a fact is missing that would decide a budget or a rule), empty-scope (nothing is in the scope of a"
                        + " budget or a rule); with " + ExitCode.BREACH.status()
                        + " when it is warning (a budget or a rule of that severity is breached).")
                .build());
    }

    static boolean isGiven(ParseResult given) {
        return given.hasMatchedOption(NAME);
    }

    static List<Shortfall> shortfalls(ParseResult given) {
        return given.matchedOptionValue(NAME, List.of());
    }

    private static Shortfall shortfall(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        StringJoiner known = new StringJoiner(", ");
        for (Shortfall each : Shortfall.values()) {
            if (each.id().equals(wanted)) {
                return each;
            }
            known.add(each.id());
        }
        throw new TypeConversionException("'" + text + "' is nothing to fail on; expected " + known);
    }
}
