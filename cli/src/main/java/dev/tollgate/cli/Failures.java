package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.file.UnwritableFileException;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Tells the user what went wrong, shortly, and which exit code says so. */
final class Failures {
    /** Beyond these, a list of problems is no longer read. */
    private static final int MOST_PROBLEMS = 20;

    private final PrintWriter err;
    private final boolean traced;

    Failures(Surroundings around, String... args) {
        err = around.err();
        traced = List.of(args).contains(CommandTree.STACKTRACE)
                || !around.environment().getOrDefault("TOLLGATE_STACKTRACE", "").isEmpty();
    }

    /** For anything that can be thrown, other than by standard output. */
    ExitCode of(Throwable failure) {
        if (failure instanceof ParameterException wrong) {
            say(new WrongArguments(wrong).sentence());
            err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.MISUSE;
        }
        if (failure instanceof MisuseException
                || failure instanceof UnwritableFileException
                || failure instanceof IncompleteRequestException) {
            say(String.valueOf(failure.getMessage()));
            return ExitCode.MISUSE;
        }
        if (failure instanceof ForgeFailedException refused) {
            say(refused.problem().message());
            return ExitCode.FORGE;
        }
        if (failure instanceof UnusableInputException unusable) {
            return unusable(unusable.problems());
        }
        if (failure instanceof OutOfMemoryError) {
            say("not enough memory; give it more with TOLLGATE_JAVA_OPTS=-Xmx2g");
            return ExitCode.BUG;
        }
        return bug(failure);
    }

    /** For standard output that failed. A reader that has seen enough, such as {@code head}, is no failure. */
    ExitCode ofStandardOutput(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
            return ExitCode.DONE;
        }
        say("cannot write to standard output: " + reason);
        return ExitCode.MISUSE;
    }

    private ExitCode unusable(List<Problem> problems) {
        for (Problem each : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
            say(each.message());
        }
        if (problems.size() > MOST_PROBLEMS) {
            err.println("... and " + (problems.size() - MOST_PROBLEMS) + " more");
        }
        return ExitCode.UNUSABLE_INPUT;
    }

    private ExitCode bug(Throwable failure) {
        say("this is a bug of Tollgate " + Tollgate.VERSION + ", not of your input: "
                + failure.getClass().getName());
        if (traced) {
            failure.printStackTrace(err);
        } else {
            err.println("Please report it with what " + CommandTree.STACKTRACE + " prints.");
        }
        return ExitCode.BUG;
    }

    private void say(String message) {
        err.println(CommandTree.TOLLGATE + ": " + TerminalText.escaped(message));
    }
}
