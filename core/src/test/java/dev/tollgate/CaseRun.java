package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.api.Answer;
import dev.tollgate.api.Request;
import dev.tollgate.fixtures.Case;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** One answer of the facade about the plan of a case. It can be written in every format. */
final class CaseRun {
    private static final String COMPARE = "compare";
    private static final String SIZE = "size";

    private final int status;
    private final Renderable answer;
    private final ReportView view;

    private CaseRun(int status, Renderable answer, ReportView view) {
        this.status = status;
        this.answer = answer;
        this.view = view;
    }

    /** The answer to a command about the plan of the case's own folder. */
    static CaseRun of(Case each, String command, List<String> arguments) {
        return of(each, each.folder(), command, arguments);
    }

    /** The answer to a command about the plan of a folder, in the environment of the case. */
    static CaseRun of(Case each, Path folder, String command, List<String> arguments) {
        CaseRequest stated = new CaseRequest(arguments);
        if (command.equals(COMPARE) || command.equals(SIZE)) {
            Request request = stated.of(Request.Command.BREAKDOWN, folder, each.environment());
            return advice(Renderer.of(command.equals(SIZE) ? Tollgate.fit(request, null) : Tollgate.compare(request)));
        }
        Request.Command asked = Request.Command.valueOf(command.toUpperCase(Locale.ROOT));
        Answer answer = Tollgate.answers(stated.of(asked, folder, each.environment()));
        return new CaseRun(status(answer, stated), answer, ReportView.plain(view(asked)));
    }

    private static CaseRun advice(Renderable advice) {
        return new CaseRun(0, advice, ReportView.plain(ReportView.View.BREAKDOWN));
    }

    private static ReportView.View view(Request.Command command) {
        return switch (command) {
            case DIFF, CHECK -> ReportView.View.DIFF;
            case BREAKDOWN -> ReportView.View.BREAKDOWN;
            case EXPLAIN -> ReportView.View.EXPLAIN;
        };
    }

    private static int status(Answer answer, CaseRequest stated) {
        if (answer.isBreach(stated.failOn())) {
            return 1;
        }
        return answer.shortfalls(stated.failOn()).isEmpty() ? 0 : 4;
    }

    /** The exit code that the answer means, as cases state it. */
    int status() {
        return status;
    }

    /** The answer in a format. */
    String written(ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            answer.write(format, view, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    /** The answer as JSON. */
    String json() {
        return written(ReportFormat.JSON);
    }
}
