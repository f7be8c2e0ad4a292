package dev.tollgate.forge;

import dev.tollgate.comment.Forge;
import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.NoPullRequestException;
import dev.tollgate.document.Node;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the target of a comment from the user's options, else from the variables and the event of the CI system. */
public final class CiSettings {
    private final Forge forge;
    private final CiVariables variables;
    private final Map<String, String> environment;
    private final CiEvent event;

    /**
     * What is known in a run.
     *
     * @param environment the environment variables
     * @param event the event that started the run, as the forge wrote it, or null where there is none
     */
    public CiSettings(Forge forge, Map<String, String> environment, @Nullable Node event) {
        this.forge = forge;
        this.environment = environment;
        this.event = new CiEvent(event);
        variables = CiVariables.of(forge);
    }

    /**
     * The target.
     *
     * @param repository as the user gives it, or empty
     * @param pullRequest as the user gives it, or empty
     * @param url as the user gives it, or empty
     * @param token as the user gives it, or null
     * @throws IncompleteRequestException when something is given nowhere
     */
    public CommentTarget target(String repository, String pullRequest, String url, @Nullable ForgeToken token) {
        String base = url(first(url, () -> first(variable(variables.url()), variables::home)));
        String name = repository(first(repository, () -> first(variable(variables.repository()), this::ofChange)));
        String number = first(pullRequest, () -> pullRequest(name));
        CommentTarget.Head head = number.isEmpty() ? head() : CommentTarget.Head.UNKNOWN;
        return new CommentTarget(
                forge,
                base,
                name,
                number(number, head),
                head,
                token == null ? token() : token,
                variable(variables.user()));
    }

    private ForgeToken token() {
        String first = environment.getOrDefault(CiVariables.TOKEN, "");
        String secret = first.isEmpty() ? variable(variables.token()) : first;
        if (secret.isEmpty()) {
            throw new IncompleteRequestException("no token for " + forge.title() + "; give it in " + CiVariables.TOKEN
                    + " or " + String.join(" or ", variables.token()) + ", or with --token-file");
        }
        try {
            return new ForgeToken(secret);
        } catch (IllegalArgumentException e) {
            throw new IncompleteRequestException(String.valueOf(e.getMessage()));
        }
    }

    private String pullRequest(String repository) {
        String number = first(event.findPullRequest(repository), () -> variable(variables.pullRequest()));
        return first(number, () -> numberOfReference(repository));
    }

    /** The reference is one of the repository that is built, whatever repository the user names. */
    private String numberOfReference(String repository) {
        if (!environment.getOrDefault("GITHUB_REPOSITORY", repository).equalsIgnoreCase(repository)) {
            return "";
        }
        String[] reference = environment.getOrDefault("GITHUB_REF", "").split("/", -1);
        return reference.length > 2 && reference[1].equals("pull") ? reference[2] : "";
    }

    private CommentTarget.Head head() {
        if (forge == Forge.CODEUP) {
            return new CommentTarget.Head(
                    environment.getOrDefault("CI_COMMIT_REF_NAME", ""), environment.getOrDefault("CI_COMMIT_SHA", ""));
        }
        return forge == Forge.GITHUB ? event.head() : CommentTarget.Head.UNKNOWN;
    }

    private String number(String number, CommentTarget.Head head) {
        if (number.isEmpty() && head.branch().isEmpty()) {
            throw new NoPullRequestException("no " + forge.request() + "; give --pull-request"
                    + (variables.pullRequest().isEmpty()
                            ? ""
                            : " or " + variables.pullRequest().get(0)));
        }
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IncompleteRequestException("'" + number + "' is no " + forge.request() + "; expected its number");
        }
        return number;
    }

    private String repository(String name) {
        if (name.isEmpty()) {
            throw new IncompleteRequestException("no repository; give --repository or "
                    + variables.repository().get(0).replace("/", " and "));
        }
        boolean single = forge == Forge.GITLAB || forge == Forge.CODEUP;
        if (!single && (name.indexOf('/') <= 0 || name.endsWith("/"))) {
            throw new IncompleteRequestException("'" + name + "' is no repository; expected OWNER/NAME");
        }
        return name;
    }

    /** The repository in the address of the change that Jenkins builds. */
    private String ofChange() {
        String address = environment.getOrDefault("CHANGE_URL", "");
        int end = address.indexOf(variables.request());
        int host = address.indexOf("//");
        int path = host < 0 ? -1 : address.indexOf('/', host + 2);
        if (end < 0 || path < 0 || path >= end) {
            return "";
        }
        String name = address.substring(path + 1, end);
        String[] parts = name.split("/", -1);
        boolean server = parts.length == 4 && parts[0].equals("projects") && parts[2].equals("repos");
        return server ? parts[1] + "/" + parts[3] : name;
    }

    private String url(String given) {
        if (given.isEmpty()) {
            throw new IncompleteRequestException("no address of " + forge.title() + "; give --url"
                    + (variables.url().isEmpty() ? "" : " or " + variables.url().get(0)));
        }
        String url = given.replaceFirst("/+$", "");
        try {
            URI uri = URI.create(url);
            if (!List.of("http", "https").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
                throw new IllegalArgumentException();
            }
            if (uri.getUserInfo() != null) {
                throw new IncompleteRequestException("--url must not hold a user or a token");
            }
            return complete(url, uri);
        } catch (IllegalArgumentException e) {
            throw new IncompleteRequestException("'" + url + "' is no address; expected https://HOST");
        }
    }

    private String complete(String url, URI uri) {
        if (forge == Forge.GITHUB) {
            boolean web = uri.getHost().equals("github.com");
            boolean bare = uri.getPath().isEmpty() && !uri.getHost().startsWith("api.");
            return web ? variables.home() : bare ? url + "/api/v3" : url;
        }
        return url.endsWith(variables.suffix()) ? url : url + variables.suffix();
    }

    private String variable(List<String> names) {
        for (String name : names) {
            List<String> values = List.of(name.split("/", -1)).stream()
                    .map(each -> environment.getOrDefault(each, ""))
                    .toList();
            if (!values.contains("")) {
                return String.join("/", values);
            }
        }
        return "";
    }

    private static String first(String given, Supplier<String> otherwise) {
        return given.isEmpty() ? otherwise.get() : given;
    }
}
