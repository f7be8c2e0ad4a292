package dev.tollgate.run;

import dev.tollgate.Tollgate;
import dev.tollgate.api.CommentAnswer;
import dev.tollgate.api.CommentRequest;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentHeading;
import dev.tollgate.comment.Marker;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.forge.Dialects;
import dev.tollgate.forge.FakeForge;
import dev.tollgate.forge.Kept;
import dev.tollgate.forge.Recorded;
import dev.tollgate.forge.Reply;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A forge on this machine, a pull request, and runs that comment on it with the reports of cases. */
final class Stage implements AutoCloseable {
    private final Site site;
    private final Path folder;
    private final Kept kept = new Kept();
    private final FakeForge forge;
    private final Map<String, String> environment = new HashMap<>(Map.of("TOLLGATE_TOKEN", Dialects.TOKEN));
    private final List<Duration> pauses = new ArrayList<>();
    private String tag = Marker.DEFAULT_TAG;
    private String pullRequest = "12";
    private @Nullable ChangeOrigin origin;
    private boolean dry;
    private Duration timeout = Duration.ofSeconds(20);

    Stage(Site site, Path folder) throws IOException {
        this.site = site;
        this.folder = folder;
        forge = FakeForge.of(Dialects.of(site.forge(), kept));
    }

    FakeForge forge() {
        return forge;
    }

    Kept kept() {
        return kept;
    }

    /** How long was waited, each time. */
    List<Duration> pauses() {
        return pauses;
    }

    Stage tagged(String name) {
        tag = name;
        return this;
    }

    Stage dry() {
        dry = true;
        return this;
    }

    Stage patient(Duration longest) {
        timeout = longest;
        return this;
    }

    Stage from(ChangeOrigin where) {
        origin = where;
        return this;
    }

    Stage withoutNumber() {
        pullRequest = "";
        return this;
    }

    Stage variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The event that started the workflow, so that the number is not given. */
    void event(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("event.json"), json);
        withoutNumber().variable("GITHUB_EVENT_PATH", file.toString());
    }

    /** The forge does not say whose the token is. */
    void hidesAccounts(int status) {
        forge.always(request -> isAboutAccount(request) ? Reply.refused(status, "no scope") : null);
    }

    /** The forge refuses so many requests that change a comment. */
    void refusesChanges(int status, int times) {
        AtomicInteger left = new AtomicInteger(times);
        forge.always(request -> isChange(request) && left.getAndDecrement() > 0
                ? Reply.refused(status, "this comment cannot be changed")
                : null);
    }

    /** The forge refuses to change what others wrote. */
    void refusesToChangeStrangers() {
        forge.always(request ->
                isChange(request) && isOfStranger(request) ? Reply.refused(403, "must have admin rights") : null);
    }

    /** The forge fails once at a new comment, without keeping it. */
    void failsToPost(Reply failure) {
        AtomicInteger left = new AtomicInteger(1);
        forge.always(request -> isPost(request) && left.getAndDecrement() > 0 ? failure : null);
    }

    private static boolean isAboutAccount(Recorded request) {
        String path = request.uri().getRawPath();
        return path.endsWith("/user")
                || path.endsWith("/connectionData")
                || request.body().contains("viewer");
    }

    private static boolean isPost(Recorded request) {
        String path = request.uri().getRawPath();
        boolean collection = path.endsWith("/comments") || path.endsWith("/notes") || path.endsWith("/threads");
        return request.method().equals("POST") && collection;
    }

    private static boolean isChange(Recorded request) {
        return request.method().equals("PATCH") || request.method().equals("PUT");
    }

    private boolean isOfStranger(Recorded request) {
        String path = request.uri().getRawPath();
        return kept.all().stream()
                .filter(each -> each.author.equals(Kept.STRANGER))
                .anyMatch(each -> (path + "/").contains("/" + each.id + "/"));
    }

    /** The first line of a comment with this tag. */
    String line(String name) {
        return new Marker(name, site.forge().html()).line();
    }

    CommentAnswer run(String... cases) throws IOException {
        return run(CommentBehaviour.UPDATE, cases);
    }

    CommentAnswer run(CommentBehaviour behaviour, String... cases) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : cases) {
            files.add(saved(each));
        }
        return CommentRunner.carryOut(request(behaviour, files), this::pause);
    }

    private synchronized void pause(Duration duration) {
        pauses.add(duration);
    }

    /** As many runs at the same time, all of which have listed the comments before the first of them posts. */
    void together(int runs, String name) throws IOException, InterruptedException {
        CommentRequest request = request(CommentBehaviour.UPDATE, List.of(saved(name)));
        CountDownLatch listed = new CountDownLatch(runs);
        for (int i = 0; i < runs; i++) {
            forge.then((recorded, real) -> {
                var reply = real.apply(recorded);
                listed.countDown();
                try {
                    listed.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return reply;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        for (int i = 0; i < runs; i++) {
            threads.execute(() -> CommentRunner.carryOut(request, this::pause));
        }
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the runs did not end");
        }
    }

    CommentRequest request(CommentBehaviour behaviour, List<Path> reports) {
        return new CommentRequest(
                site.forge(),
                reports,
                behaviour,
                new CommentRequest.Address("acme/shop", pullRequest, forge.url() + site.path(), false),
                new CommentHeading(CommentHeading.DEFAULT_TITLE, tag, ""),
                origin,
                null,
                timeout,
                dry,
                folder,
                environment);
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        if (!Files.exists(file)) {
            Request request = new Request(
                    Request.Command.DIFF,
                    new PlanSource.File(Path.of("plan.json")),
                    null,
                    List.of(),
                    null,
                    null,
                    false,
                    null,
                    Fixtures.cases().resolve(name),
                    Map.of());
            try (OutputStream out = Files.newOutputStream(file)) {
                Renderer.write(
                        Tollgate.answer(request), ReportFormat.JSON, ReportView.plain(ReportView.View.DIFF), out);
            }
        }
        return Path.of(name + ".json");
    }

    @Override
    public void close() {
        forge.close();
    }
}
