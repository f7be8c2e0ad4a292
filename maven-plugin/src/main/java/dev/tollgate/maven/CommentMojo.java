package dev.tollgate.maven;

import dev.tollgate.Tollgate;
import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentHeading;
import dev.tollgate.comment.Forge;
import dev.tollgate.comment.Marker;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Comments on a pull request with saved JSON reports. The only goal that uses the network. */
@Mojo(name = "comment", requiresProject = false, threadSafe = true)
public class CommentMojo extends AbstractMojo {
    /** Where the pull request is: github, gitlab, gitea, gitee, codeup, bitbucket or azure. Needed unless the goal is skipped. */
    @Parameter(property = "tollgate.forge")
    private String forge = "";

    /** The reports, as {@code json=FILE} among the formats of {@code tollgate:diff} wrote them. Needed unless the goal is skipped. */
    @Parameter(property = "tollgate.reports")
    private List<File> reports = List.of();

    /** What becomes of an earlier comment: update (unless given), new, hide-and-new or delete-and-new. */
    @Parameter(property = "tollgate.behaviour")
    private @Nullable String behaviour;

    /** The repository; the CI system's unless given. */
    @Parameter(property = "tollgate.repository")
    private @Nullable String repository;

    /** The number of the pull request; the CI system's unless given. */
    @Parameter(property = "tollgate.pullRequest")
    private @Nullable String pullRequest;

    /** The base address of a forge of your own. */
    @Parameter(property = "tollgate.url")
    private @Nullable String url;

    /** True to send the token over plain HTTP too. */
    @Parameter(property = "tollgate.insecure", defaultValue = "false")
    private boolean insecure;

    /** Where the change comes from, own or fork; the CI system says so unless given. */
    @Parameter(property = "tollgate.origin")
    private @Nullable String origin;

    /** A file with the token; otherwise it is in the variable TOLLGATE_TOKEN or the forge's own. */
    @Parameter(property = "tollgate.tokenFile")
    private @Nullable File tokenFile;

    /** How many seconds the forge may take for an answer; 30 unless given. */
    @Parameter(property = "tollgate.timeout")
    private @Nullable String timeout;

    /** Tells several comments on one pull request apart. */
    @Parameter(property = "tollgate.tag")
    private @Nullable String tag;

    /** The title of the comment. */
    @Parameter(property = "tollgate.title")
    private @Nullable String title;

    /** Where the whole report can be read. */
    @Parameter(property = "tollgate.link")
    private @Nullable String link;

    /** True to show the comment in the build log and post nothing. */
    @Parameter(property = "tollgate.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** True to skip this goal. */
    @Parameter(property = "tollgate.comment.skip", defaultValue = "false")
    private boolean skipComment;

    /** True to skip all goals of this plugin. */
    @Parameter(property = "tollgate.skip", defaultValue = "false")
    private boolean skip;

    /** Where relative names begin. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** Made by Maven, which then fills in the parameters. */
    public CommentMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip || skipComment) {
            getLog().info("Skipped, as asked for.");
            return;
        }
        try {
            CommentAnswer answer = Tollgate.comment(request());
            if (dryRun) {
                BuildLog.escapeLines(answer.body()).lines().forEach(getLog()::info);
            }
            getLog().info(BuildLog.escapeLines(answer.sentence()));
        } catch (UnusableInputException | IncompleteRequestException | ForgeFailedException e) {
            throw new MojoExecutionException(BuildLog.escapeLines(String.valueOf(e.getMessage())));
        }
    }

    private CommentRequest request() throws MojoExecutionException {
        Given.require("tollgate.forge", !forge.isBlank());
        Given.require("tollgate.reports", !reports.isEmpty());
        Path working =
                (basedir == null ? new File("") : basedir).getAbsoluteFile().toPath();
        CommentBehaviour asked = Given.value("tollgate.behaviour", behaviour, CommentBehaviour::parse);
        ChangeOrigin from = Given.value("tollgate.origin", origin, ChangeOrigin::parse);
        Duration longest = Given.value("tollgate.timeout", timeout, CommentRequest::seconds);
        return Given.complete(() -> new CommentRequest(
                Forge.parse(forge),
                reports.stream().map(file -> Folders.shortened(file, working)).toList(),
                asked == null ? CommentBehaviour.UPDATE : asked,
                new CommentRequest.Address(
                        Given.orElse(repository, ""), Given.orElse(pullRequest, ""), Given.orElse(url, ""), insecure),
                new CommentHeading(
                        Given.orElse(title, CommentHeading.DEFAULT_TITLE),
                        Given.orElse(tag, Marker.DEFAULT_TAG),
                        Given.orElse(link, "")),
                from,
                tokenFile == null ? null : Folders.shortened(tokenFile, working),
                longest == null ? CommentRequest.DEFAULT_TIMEOUT : longest,
                dryRun,
                working,
                System.getenv()));
    }
}
