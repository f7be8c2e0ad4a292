package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PriceRequest;
import dev.tollgate.api.PriceRequest.Payment;
import dev.tollgate.file.OutputFiles;
import dev.tollgate.render.PriceFormat;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What the commands about prices have in common. */
final class PricesOptions {
    private static final String FORMAT = "--format";
    private static final String TODAY = "--today";

    private PricesOptions() {}

    static void addFilesTo(CommandSpec spec) {
        spec.addOption(Options.values(
                Path.class,
                Values::path,
                "FILE",
                "A price book over the built-in one; can be given again, later ones win.",
                "--prices"));
    }

    static void addBooksTo(CommandSpec spec) {
        addFilesTo(spec);
        spec.addOption(Options.flag(
                "Price api.s2.large.xN as N times api.s2.large where no book has a price for it.",
                "--extrapolate-large"));
    }

    static void addTodayTo(CommandSpec spec) {
        spec.addOption(Options.value(
                LocalDate.class,
                Values::date,
                "DATE",
                "The day on which prices must be in force; the day of the run (UTC) unless given.",
                TODAY));
    }

    static void addPaymentTo(CommandSpec spec) {
        spec.addOption(Options.value(
                Payment.class,
                PricesOptions::payment,
                "TYPE",
                "Only fees of this payment type: PayAsYouGo or Subscription.",
                "--payment"));
    }

    static void addOutputTo(CommandSpec spec) {
        spec.addOption(Options.value(
                PriceFormat.class, PricesOptions::format, "FORMAT", "text or json; text unless given.", FORMAT));
        spec.addOption(Options.value(
                Path.class, Values::path, "FILE", "Write to this file what would go to standard output.", "--out"));
        spec.addOption(Options.flag("Plain text without colour, as with NO_COLOR.", "--no-color", "--no-colour"));
    }

    static PositionalParamSpec parameter(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static LocalDate today(ParseResult given) {
        LocalDate today = given.matchedOptionValue(TODAY, null);
        return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
    }

    /** The prices that are asked for. */
    static PriceReport report(ParseResult given, List<String> regions, List<String> specs, Surroundings around) {
        Payment payment = given.matchedOptionValue("--payment", null);
        PriceRequest request = new PriceRequest(
                given.matchedOptionValue("--prices", List.of()),
                regions,
                specs,
                payment == null ? List.of() : List.of(payment),
                given.matchedOptionValue("--extrapolate-large", false),
                today(given),
                around.workingDirectory());
        try {
            return Tollgate.prices(request);
        } catch (IllegalArgumentException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }

    static PriceFormat format(ParseResult given) {
        return given.matchedOptionValue(FORMAT, PriceFormat.TEXT);
    }

    /** Something that can be written in a format. */
    interface Writing {
        void write(PriceFormat format, ReportView presentation, OutputStream out) throws IOException;
    }

    /** Writes to the file that is asked for, or to standard output. */
    static void deliver(Writing writing, boolean why, ParseResult given, Surroundings around) throws IOException {
        Path file = given.matchedOptionValue("--out", null);
        boolean colour = file == null && around.terminal().colour() && !given.matchedOptionValue("--no-color", false);
        ReportView presentation =
                new ReportView(ReportView.View.BREAKDOWN, around.terminal().width(), colour, why);
        if (file == null) {
            writing.write(format(given), presentation, around.out());
            around.out().flush();
        } else {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            writing.write(format(given), presentation, content);
            OutputFiles.write(
                    content.toByteArray(),
                    file,
                    around.workingDirectory(),
                    given.matchedOptionValue("--prices", List.of()));
        }
    }

    private static PriceFormat format(String text) {
        for (PriceFormat each : PriceFormat.values()) {
            if (each.id().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new TypeConversionException("'" + text + "' is no format; expected text or json");
    }

    private static Payment payment(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "payasyougo" -> Payment.PAY_AS_YOU_GO;
            case "subscription" -> Payment.SUBSCRIPTION;
            default ->
                throw new TypeConversionException(
                        "'" + text + "' is no payment type; expected PayAsYouGo or Subscription");
        };
    }
}
