package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.Tollgate;
import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentHeading;
import dev.tollgate.comment.Forge;
import dev.tollgate.comment.Marker;
import dev.tollgate.diagnostic.NoPullRequestException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Comments on a pull request with saved reports. */
final class CommentCommand implements Command {
    private static final String IF_ANY = "--if-pull-request";

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("Comment on a pull request with saved JSON reports.");
        parameters(spec);
        where(spec);
        what(spec);
        return spec;
    }

    private static void parameters(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(Forge.class)
                .converters(CommentCommand::forge)
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel("FORGE")
                .description("github, gitlab, gitea, gitee, codeup, bitbucket or azure.")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters(Values::path)
                .index("1..*")
                .arity("1..*")
                .required(true)
                .paramLabel("REPORT")
                .description("What --format json=FILE wrote.")
                .build());
    }

    private static void where(CommandSpec spec) {
        spec.addOption(text("NAME", "The repository; the CI system's unless given.", "--repository"));
        spec.addOption(text("N", "The number of the pull request; the CI system's unless given.", "--pull-request"));
        spec.addOption(text("URL", "The base address of a forge of your own.", "--url"));
        spec.addOption(Options.flag("Send the token over plain HTTP too.", "--insecure"));
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "A file with the token; otherwise it is in TOLLGATE_TOKEN or the forge's own variable.",
                "--token-file"));
        spec.addOption(Options.value(
                Duration.class,
                CommentCommand::seconds,
                "SECONDS",
                "How long the forge may take for an answer; 30 unless given.",
                "--timeout"));
    }

    private static void what(CommandSpec spec) {
        spec.addOption(Options.value(
                CommentBehaviour.class,
                CommentCommand::behaviour,
                "WHAT",
                "What becomes of an earlier comment: update (unless given), new, hide-and-new or delete-and-new.",
                "--behaviour"));
        spec.addOption(Options.value(
                ChangeOrigin.class,
                CommentCommand::origin,
                "WHERE",
                "Where the change comes from, own or fork; the CI system says so unless given.",
                "--origin"));
        spec.addOption(text("TAG", "Tells several comments on one pull request apart.", "--tag"));
        spec.addOption(text("TEXT", "The title of the comment.", "--title"));
        spec.addOption(text("URL", "Where the whole report can be read.", "--link"));
        spec.addOption(Options.flag("Print the comment and post nothing.", "--dry-run"));
        spec.addOption(Options.flag("Post nothing where nothing names a pull request, and end with 0.", IF_ANY));
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        try {
            comment(given, around);
        } catch (NoPullRequestException e) {
            if (!given.matchedOptionValue(IF_ANY, false)) {
                throw e;
            }
            around.err().println(CommandTree.TOLLGATE + ": nothing was posted, " + e.getMessage());
        }
        return ExitCode.DONE;
    }

    private static void comment(ParseResult given, Surroundings around) throws IOException {
        CommentAnswer answer = Tollgate.comment(request(given, around));
        if (given.matchedOptionValue("--dry-run", false)) {
            around.out().write(answer.body().getBytes(UTF_8));
            around.out().flush();
        }
        around.err().println(CommandTree.TOLLGATE + ": " + answer.sentence());
    }

    private static CommentRequest request(ParseResult given, Surroundings around) {
        try {
            return new CommentRequest(
                    given.matchedPositionalValue(0, Forge.GITHUB),
                    given.matchedPositionalValue(1, List.of()),
                    given.matchedOptionValue("--behaviour", CommentBehaviour.UPDATE),
                    new CommentRequest.Address(
                            given.matchedOptionValue("--repository", ""),
                            given.matchedOptionValue("--pull-request", ""),
                            given.matchedOptionValue("--url", ""),
                            given.matchedOptionValue("--insecure", false)),
                    new CommentHeading(
                            given.matchedOptionValue("--title", CommentHeading.DEFAULT_TITLE),
                            given.matchedOptionValue("--tag", Marker.DEFAULT_TAG),
                            given.matchedOptionValue("--link", "")),
                    given.matchedOptionValue("--origin", null),
                    given.matchedOptionValue("--token-file", null),
                    given.matchedOptionValue("--timeout", CommentRequest.DEFAULT_TIMEOUT),
                    given.matchedOptionValue("--dry-run", false),
                    around.workingDirectory(),
                    around.environment());
        } catch (IllegalArgumentException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }

    private static OptionSpec text(String label, String description, String name) {
        return Options.value(String.class, text -> text, label, description, name);
    }

    private static Forge forge(String text) {
        return Values.converted(text, Forge::parse);
    }

    private static CommentBehaviour behaviour(String text) {
        return Values.converted(text, CommentBehaviour::parse);
    }

    private static ChangeOrigin origin(String text) {
        return Values.converted(text, ChangeOrigin::parse);
    }

    private static Duration seconds(String text) {
        return Values.converted(text, CommentRequest::seconds);
    }
}
