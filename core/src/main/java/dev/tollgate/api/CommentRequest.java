package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.CommentBehaviour;
import dev.tollgate.comment.CommentHeading;
import dev.tollgate.comment.Forge;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment that a front end asks for.
 *
 * @param forge where the pull request is
 * @param reports the saved JSON reports
 * @param behaviour what is done with the comment of an earlier run
 * @param address which pull request, as far as the user says so
 * @param heading the title, the tag and the link
 * @param origin the origin of the change, or null to find it by the variables of the CI system
 * @param tokenFile the file with the token, or null to take it from the environment
 * @param timeout how long the forge may take for an answer
 * @param dryRun true to make the comment and not post it
 * @param workingDirectory where relative names begin
 * @param environment the environment variables, which tell what the user does not say
 */
public record CommentRequest(
        Forge forge,
        List<Path> reports,
        CommentBehaviour behaviour,
        Address address,
        CommentHeading heading,
        @Nullable ChangeOrigin origin,
        @Nullable Path tokenFile,
        Duration timeout,
        boolean dryRun,
        Path workingDirectory,
        Map<String, String> environment) {
    /** How long a forge may take unless the user says otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /**
     * Which pull request. What is empty is taken from the variables of the CI system.
     *
     * @param repository the repository, as the forge names it
     * @param pullRequest its number
     * @param url the base address of the forge
     * @param insecure true to send the token over plain HTTP too
     */
    public record Address(String repository, String pullRequest, String url, boolean insecure) {
        /** Checks that nothing is null. */
        public Address {
            requireNonNull(repository, "repository is null");
            requireNonNull(pullRequest, "pullRequest is null");
            requireNonNull(url, "url is null");
        }
    }

    /**
     * A time-out as users write it, in whole seconds.
     *
     * @throws IllegalArgumentException when it is no such thing; the message is for the user
     */
    public static Duration seconds(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) == 0) {
            throw new IllegalArgumentException("'" + text + "' is no time-out; expected seconds, from 1 to 9999");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    /**
     * Copies the collections and checks what must be given.
     *
     * @throws IllegalArgumentException when there is no report or no time; the message is for the user
     */
    public CommentRequest {
        requireNonNull(forge, "forge is null");
        reports = List.copyOf(reports);
        requireNonNull(behaviour, "behaviour is null");
        requireNonNull(address, "address is null");
        requireNonNull(heading, "heading is null");
        requireNonNull(timeout, "timeout is null");
        requireNonNull(workingDirectory, "workingDirectory is null");
        environment = Map.copyOf(environment);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("there is no report to comment with");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a time-out of nothing lets no forge answer");
        }
    }
}
