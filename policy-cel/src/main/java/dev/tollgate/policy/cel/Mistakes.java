package dev.tollgate.policy.cel;

import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelExpr;
import dev.tollgate.document.NearestName;
import dev.tollgate.policy.expression.Mistake;
import dev.tollgate.policy.expression.Over;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the words of this project what parser and checker complain about. */
final class Mistakes {
    private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("undeclared reference to '(.*?)'.*", Pattern.DOTALL);

    /** Before the parenthesis there is the type whose function it is, if it is called as one. */
    private static final Pattern OVERLOAD = Pattern.compile(
            "found no matching overload for '(.*?)' applied to '(?:[^'(][^']*\\.)?\\(([^']*)\\)'.*", Pattern.DOTALL);

    private static final Pattern TYPE = Pattern.compile("expected type '(.*?)' but found '(.*?)'.*", Pattern.DOTALL);

    private final String text;
    private final Over over;
    private final Types types;
    private final Consumer<Mistake> mistakes;

    Mistakes(String text, Over over, Types types, Consumer<Mistake> mistakes) {
        this.text = text;
        this.over = over;
        this.types = types;
        this.mistakes = mistakes;
    }

    /** The first complaint of the parser; the others follow from it. */
    void syntax(List<CelIssue> issues) {
        CelIssue first = issues.get(0);
        String complaint = first.getMessage().lines().findFirst().orElse("");
        String sentence =
                complaint.contains("'<EOF>'") ? "it ends too early" : complaint.replaceFirst(" expecting .*", "");
        mistakes.accept(new Mistake(index(first), "this is not CEL: " + sentence, "", ""));
    }

    /** Every complaint of the checker. */
    void types(CelExpr expression, List<CelIssue> issues) {
        Scopes scopes = new Scopes(types, over);
        for (CelIssue each : issues) {
            mistakes.accept(mistake(each, scopes, expression));
        }
    }

    private Mistake mistake(CelIssue issue, Scopes scopes, CelExpr expression) {
        String message = issue.getMessage();
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return field(issue, field.group(1), scopes.fieldsBeside(expression, field.group(1)));
        }
        Matcher name = NAME.matcher(message);
        if (name.matches()) {
            return name(issue, name.group(1), scopes.names());
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            return new Mistake(index(issue), Words.misfit(overload.group(1), overload.group(2)), "", "");
        }
        Matcher type = TYPE.matcher(message);
        return type.matches()
                ? new Mistake(index(issue), "this is " + Words.type(type.group(2)), Words.type(type.group(1)), "")
                : new Mistake(index(issue), message, "", "");
    }

    /** The checker points at the dot. */
    private Mistake field(CelIssue issue, String name, Set<String> known) {
        int at = text.indexOf(name, index(issue));
        return new Mistake(
                at < 0 ? index(issue) : at,
                "there is no field '" + name + "'",
                oneOf(known),
                NearestName.question(name, known));
    }

    /** The checker points at the parenthesis of a function. */
    private Mistake name(CelIssue issue, String name, Set<String> known) {
        int at = index(issue);
        if (!text.startsWith(name, at)) {
            return function(Math.max(text.lastIndexOf(name, at), 0), name);
        }
        boolean outside = over == Over.REPORT && name.equals(CelLanguage.RESOURCE);
        return new Mistake(
                at,
                "there is nothing named '" + name + "'",
                oneOf(known),
                outside ? "Add 'for: resource' to the rule" : NearestName.question(name, known));
    }

    private static Mistake function(int at, String name) {
        if (Words.FUNCTIONS.contains(name)) {
            return new Mistake(at, "'" + name + "' is given too little or too much", Words.usage(name), "");
        }
        return new Mistake(
                at,
                "there is no function '" + name + "'",
                oneOf(Words.FUNCTIONS),
                NearestName.question(name, Words.FUNCTIONS));
    }

    private static String oneOf(Collection<String> names) {
        return names.isEmpty() ? "" : "one of " + String.join(", ", new TreeSet<>(names));
    }

    /** Lines count from 1 and columns from 0, in code points. */
    private int index(CelIssue issue) {
        int start = 0;
        for (int line = 1; line < issue.getSourceLocation().getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int column = Math.max(0, issue.getSourceLocation().getColumn());
        int left = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column, left));
    }
}
