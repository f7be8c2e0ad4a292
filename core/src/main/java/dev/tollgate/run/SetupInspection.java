package dev.tollgate.run;

import dev.tollgate.api.PriceRequest;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.file.InputFiles;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.report.SetupCheck;
import dev.tollgate.settings.SettingsFile;
import dev.tollgate.usage.UsageFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Looks at what a run in a folder would use besides the plan. What is wrong with one file hides no other. */
public final class SetupInspection {
    private final PriceRequest request;
    private final List<Path> prices = new ArrayList<>();

    /**
     * Keeps the request.
     *
     * @param request the folder, the day, and price books over those of the settings
     */
    public SetupInspection(PriceRequest request) {
        this.request = request;
    }

    /** What is there, and what is wrong with it. */
    public SetupCheck check() {
        List<SetupCheck.DefaultFile> files = List.of(
                look(Request.DEFAULT_SETTINGS, this::readSettings), look(Request.DEFAULT_USAGE, this::readUsage));
        prices.addAll(request.prices());
        try {
            return new SetupCheck(files, books(), List.of());
        } catch (UnusableInputException e) {
            return new SetupCheck(files, List.of(), e.problems());
        }
    }

    private interface Reading {
        void read(Path file);
    }

    private SetupCheck.DefaultFile look(String name, Reading reading) {
        if (!Files.exists(request.workingDirectory().resolve(name))) {
            return new SetupCheck.DefaultFile(name, SetupCheck.State.ABSENT, List.of());
        }
        try {
            reading.read(Path.of(name));
            return new SetupCheck.DefaultFile(name, SetupCheck.State.USABLE, List.of());
        } catch (UnusableInputException e) {
            return new SetupCheck.DefaultFile(name, SetupCheck.State.UNUSABLE, e.problems());
        }
    }

    private void readSettings(Path file) {
        prices.addAll(SettingsFile.read(request.workingDirectory(), file, BuiltInProducts.all())
                .defaults()
                .prices());
    }

    private void readUsage(Path file) {
        InputFiles.read(
                request.workingDirectory().resolve(file), file.toString(), in -> UsageFile.read(in, file.toString()));
    }

    private List<SetupCheck.Book> books() {
        PriceBook book = new PriceBookLoader(prices, false, request.today(), null, request.workingDirectory()).book();
        return book.books().stream().map(this::age).toList();
    }

    private SetupCheck.Book age(BookHeader book) {
        return new SetupCheck.Book(
                book.id(),
                book.currency(),
                book.asOf(),
                ChronoUnit.DAYS.between(book.asOf(), request.today()),
                book.isOldOn(request.today()));
    }
}
