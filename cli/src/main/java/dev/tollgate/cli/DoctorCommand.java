package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PriceRequest;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.report.SetupCheck;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints what a bug report needs to say of the program and the folder; nothing of plans, and no values of the environment. */
final class DoctorCommand implements Command {
    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description(
                        "Print what a bug report needs: version, Java, archive of classes, files that count, price books.");
        PricesOptions.addFilesTo(spec);
        PricesOptions.addTodayTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        LocalDate today = PricesOptions.today(given);
        SetupCheck setup = Tollgate.checkSetup(
                PriceRequest.all(given.matchedOptionValue("--prices", List.of()), today, around.workingDirectory()));
        StringBuilder text = new StringBuilder(VersionCommand.LINE).append('\n');
        appendProgram(text);
        setup.files().forEach(each -> appendFile(text, each));
        setup.books().forEach(each -> appendBook(text, each));
        appendProblems(text, setup.problems());
        around.out().write(text.toString().getBytes(UTF_8));
        around.out().flush();
        return ExitCode.DONE;
    }

    private static void appendProgram(StringBuilder text) {
        line(text, "Java", property("java.version") + ", " + property("java.vendor") + ", " + property("java.home"));
        line(text, "system", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        line(
                text,
                "names of files",
                property("sun.jnu.encoding") + ", locale " + Locale.getDefault().toLanguageTag());
        line(text, "archive of classes", ClassArchive.ofThisProcess().state());
    }

    private static void appendFile(StringBuilder text, SetupCheck.DefaultFile file) {
        String state = switch (file.state()) {
            case ABSENT -> "none here";
            case USABLE -> "is used";
            case UNUSABLE -> "cannot be used";
        };
        line(text, file.name(), state);
        appendProblems(text, file.problems());
    }

    private static void appendBook(StringBuilder text, SetupCheck.Book book) {
        String age = "of " + book.asOf() + ", " + book.ageInDays() + " days old, " + book.currency();
        line(text, "price book " + book.id(), book.isOld() ? age + ", beyond its age limit" : age);
    }

    private static void appendProblems(StringBuilder text, List<Problem> problems) {
        problems.forEach(each -> line(text, "problem", each.message()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(TerminalText.escaped(name))
                .append(": ")
                .append(TerminalText.escaped(value))
                .append('\n');
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
