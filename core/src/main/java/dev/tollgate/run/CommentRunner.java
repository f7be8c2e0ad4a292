package dev.tollgate.run;

import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBody;
import dev.tollgate.comment.CommentPosting;
import dev.tollgate.comment.CommentReports;
import dev.tollgate.comment.CommentResult;
import dev.tollgate.comment.Forge;
import dev.tollgate.comment.Marker;
import dev.tollgate.comment.PullRequestComments;
import dev.tollgate.comment.UncertainPostException;
import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.file.InputFiles;
import dev.tollgate.file.RealPaths;
import dev.tollgate.forge.CiOrigin;
import dev.tollgate.forge.CiSettings;
import dev.tollgate.forge.CommentTarget;
import dev.tollgate.forge.ForgeConnector;
import dev.tollgate.forge.ForgeToken;
import dev.tollgate.forge.Sleeper;
import dev.tollgate.render.json.ReportReader;
import dev.tollgate.traffic.TrafficRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Comments on pull requests with saved reports: behind {@link dev.tollgate.Tollgate#comment}. Nothing else uses the network. */
public final class CommentRunner {
    private static final int LARGEST_EVENT = 64 * 1024 * 1024;
    private static final int LONGEST_TOKEN = 16 * 1024;

    private final CommentRequest request;
    private final Sleeper sleeper;

    private CommentRunner(CommentRequest request, Sleeper sleeper) {
        this.request = request;
        this.sleeper = sleeper;
    }

    /**
     * Makes the comment and brings it.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when a report or another file cannot be used
     * @throws IncompleteRequestException when neither the user nor the environment says where to comment, or who does
     * @throws ForgeFailedException when the forge refuses or cannot be reached
     */
    public static CommentAnswer carryOut(CommentRequest request) {
        return carryOut(request, duration -> Thread.sleep(duration.toMillis()));
    }

    /** The same, with another way to wait. */
    static CommentAnswer carryOut(CommentRequest request, Sleeper sleeper) {
        return new CommentRunner(request, sleeper).answer();
    }

    private CommentAnswer answer() {
        CommentReports contents = contents();
        String body = CommentBody.render(contents, request.heading(), request.forge(), origin());
        if (request.dryRun()) {
            return new CommentAnswer(new CommentResult(CommentResult.Kind.DRY_RUN, ""), body);
        }
        try {
            return new CommentAnswer(brought(body, contents.isQuiet()), body);
        } catch (ForgeFailedException e) {
            throw safe(e.problem());
        } catch (UncertainPostException e) {
            throw safe(new Problem(
                    "forge-unreachable", Place.whole(request.forge().title()), String.valueOf(e.getMessage()), "", ""));
        }
    }

    private CommentResult brought(String body, boolean quiet) {
        CommentTarget target = target();
        String refusal = request.behaviour().explainRefusal(request.forge());
        if (refusal != null) {
            throw new IncompleteRequestException(refusal);
        }
        PullRequestComments conversation = ForgeConnector.open(target, sleeper, request.timeout());
        Marker marker = new Marker(request.heading().tag(), request.forge().html());
        return new CommentPosting(conversation, marker, body).carryOut(request.behaviour(), quiet);
    }

    private CommentReports contents() {
        TrafficRules rules = BuiltInProducts.all().trafficRules();
        CommentReports contents = CommentReports.NONE;
        Map<Path, Path> taken = new HashMap<>();
        for (Path each : request.reports()) {
            String name = each.toString();
            Path first = taken.putIfAbsent(RealPaths.find(resolved(each)), each);
            if (first != null) {
                throw duplicate(name, first);
            }
            contents = contents.with(
                    name, InputFiles.read(resolved(each), name, in -> ReportReader.read(in, name, rules)));
        }
        return contents;
    }

    private static UnusableInputException duplicate(String name, Path first) {
        return new UnusableInputException(new Problem(
                "comment-duplicate-report",
                Place.whole(name),
                "is the report " + first + " again",
                "each report once",
                "Remove one of them"));
    }

    private CommentTarget target() {
        CommentRequest.Address address = request.address();
        Node event = address.pullRequest().isEmpty() ? event() : null;
        CommentTarget target = new CiSettings(request.forge(), request.environment(), event)
                .target(address.repository(), address.pullRequest(), address.url(), token());
        if (!address.insecure()) {
            target.requireSecure();
        }
        return target;
    }

    private ChangeOrigin origin() {
        ChangeOrigin given = request.origin();
        return given == null ? new CiOrigin(request.environment(), event()).find(request.forge()) : given;
    }

    /** The event that started the workflow, where the CI system wrote it to a file. */
    private @Nullable Node event() {
        String name = request.environment().getOrDefault("GITHUB_EVENT_PATH", "");
        boolean actions = request.forge() == Forge.GITHUB || request.forge() == Forge.GITEA;
        if (!actions || name.isEmpty() || !Files.isRegularFile(resolved(Path.of(name)))) {
            return null;
        }
        return InputFiles.read(resolved(Path.of(name)), name, in -> JsonDocument.read(in, name, LARGEST_EVENT));
    }

    private @Nullable ForgeToken token() {
        Path file = request.tokenFile();
        if (file == null) {
            return null;
        }
        String text = InputFiles.read(
                resolved(file),
                file.toString(),
                in -> new String(in.readNBytes(LONGEST_TOKEN), StandardCharsets.UTF_8));
        try {
            return new ForgeToken(text);
        } catch (IllegalArgumentException e) {
            throw new IncompleteRequestException(file + ": " + e.getMessage());
        }
    }

    private ForgeFailedException safe(Problem problem) {
        StringJoiner files = new StringJoiner(", ");
        request.reports().forEach(each -> files.add(each.toString()));
        String cure = problem.cure().isEmpty() ? "" : problem.cure() + ". ";
        return new ForgeFailedException(new Problem(
                problem.code(),
                problem.place(),
                problem.found(),
                problem.expected(),
                cure + "The report is safe in " + files));
    }

    private Path resolved(Path file) {
        return request.workingDirectory().resolve(file);
    }
}
