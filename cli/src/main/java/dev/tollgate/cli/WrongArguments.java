package dev.tollgate.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that picocli could not make sense of, told in one sentence with what may have been meant. */
final class WrongArguments {
    private final ParameterException wrong;

    WrongArguments(ParameterException wrong) {
        this.wrong = wrong;
    }

    String sentence() {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        String message = String.valueOf(wrong.getMessage());
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        String what = "unexpected argument";
        if (unmatched.isUnknownOption()) {
            what = "unknown option";
        } else if (!command.subcommands().isEmpty()) {
            what = "unknown command";
        }
        List<String> nearest = unmatched.getSuggestions();
        String found = what + " '" + unmatched.getUnmatched().get(0) + "'";
        return nearest.isEmpty() ? found : found + "; did you mean " + String.join(" or ", nearest) + "?";
    }
}
