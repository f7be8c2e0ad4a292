package dev.tollgate.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.render.ManyResources;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.report.SavedReport;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No name of a plan, a project, a policy, a file or a title is live in a comment of any forge, in two engines. */
final class HostileCommentTest {
    private static final List<String> HOSTILE = List.of(
            "shop [x](https://evil.example) ![y](https://evil.example/t.png) @octocat",
            "[x]: https://evil.example",
            "<https://evil.example>",
            "https://evil.example www.evil.example a@evil.example",
            "<img src=https://evil.example/t.png onerror=alert(1)>",
            "<a href=https://evil.example>x</a>",
            "</code></summary></details><b>x",
            "`code` [x](https://evil.example)",
            "``[x](https://evil.example)`",
            "*[x](https://evil.example)*",
            "a\\|b | [x](https://evil.example) |",
            "a\\\\|[x](https://evil.example)|\\",
            "|||",
            "@octocat #12 !34 ~label %milestone $snippet GH-5 ABC-7 0123456789abcdef :tada: $x^2$",
            "/merge",
            "\n/close\n",
            "\n\n# Policy passed\n\n",
            "\n<!-- tollgate: default -->\n",
            "[//]: # (tollgate: default)",
            "~~~\n[x](https://evil.example)",
            "```\n</details>",
            "&lt;a href=https://evil.example&gt; &#64;octocat",
            "javascript:alert(1)",
            "\u202e[x](https://evil.example)\u0000\u001b]8;;https://evil.example\u0007x",
            "::error::x ##vso[task.complete]",
            "   ",
            "[[wiki]] {{template}} [^1] [ ] - [x]");

    @ParameterizedTest
    @EnumSource(Forge.class)
    void namesAreDeadWhereverTheyStand(Forge forge) {
        for (String name : HOSTILE) {
            requireDead(forge, name);
        }
    }

    @Property(tries = 40)
    void noMixtureOfNamesIsLive(@ForAll("names") String name) {
        for (Forge forge : Forge.values()) {
            requireDead(forge, name);
        }
    }

    @Provide
    static Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of(
                "[x](https://evil.example)",
                "![",
                "](https://evil.example)",
                "@octocat",
                "#1",
                "`",
                "``",
                "\\",
                "|",
                "\\|",
                "<b>",
                "</code>",
                "</summary>",
                "</details>",
                "<!--",
                "-->",
                "\n",
                "\n\n",
                " ",
                "*",
                "_",
                "~~",
                "&lt;",
                "&amp;",
                "&",
                "<",
                ">",
                "https://evil.example",
                "www.evil.example",
                "x",
                "/close",
                "```",
                "\r",
                "\t",
                "\u2028",
                "\ud800",
                "$");
        return pieces.list().ofMinSize(1).ofMaxSize(10).map(list -> String.join("", list));
    }

    private static void requireDead(Forge forge, String name) {
        CommentReports single = CommentReports.NONE.with(
                name, new SavedReport.Single(ManyResources.named(name).with(NamedPolicy.policy(name))));
        CommentReports files = single.with(name + "2", new SavedReport.Single(ManyResources.named(name)));
        CommentReports several =
                CommentReports.NONE.with("b.json", new SavedReport.Several(NamedPolicy.portfolio(name)));
        for (CommentReports each : List.of(single, files, several)) {
            for (ChangeOrigin origin : ChangeOrigin.values()) {
                String body = CommentBody.render(each, new CommentHeading(title(name), "default", ""), forge, origin);

                assertThat(RenderedComment.findLive(body))
                        .as("%s: %s", forge, name)
                        .isEmpty();
                assertThat(body.lines().skip(1)).noneMatch(HostileCommentTest::isObeyed);
                assertThat(body.lines()).noneMatch(HostileCommentTest::isSplit);
            }
        }
    }

    /** Titles are one line without control characters, and not blank. */
    private static String title(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "").strip();
        return line.isEmpty() ? "title" : line;
    }

    /** A row in which a pipe stands behind an escaped backslash; engines read it in two ways. */
    private static boolean isSplit(String line) {
        return line.startsWith("|") && line.contains("\\\\|");
    }

    /** A marker, or a command that a forge carries out. */
    private static boolean isObeyed(String line) {
        return line.startsWith("<!--")
                || line.startsWith("[//]")
                || line.strip().startsWith("/");
    }
}
