package dev.tollgate.plan.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be shown of a message that Terraform or OpenTofu printed: one line, without colours and frames. */
public final class TerraformMessage {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 800;
    private static final Pattern FRAME = Pattern.compile("[\\s\u2577\u2502\u2575]+");
    private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;?]*[@-~]");
    private static final Pattern FIRST_ERROR = Pattern.compile("(?m)^[\\s\u2577\u2502]*(Error: [^\\n]*)");

    private TerraformMessage() {}

    /** The first line of the first error in this output; without an error, its first line. */
    public static String firstLine(String output) {
        String plain = withoutColours(output);
        Matcher error = FIRST_ERROR.matcher(plain);
        return shown(
                error.find()
                        ? error.group(1)
                        : plain.strip().lines().findFirst().orElse("no message"));
    }

    /** The whole of the first error in this output, in one line; without an error, its first line. */
    public static String reason(String output) {
        String plain = withoutColours(output);
        Matcher error = FIRST_ERROR.matcher(plain);
        if (!error.find()) {
            return firstLine(output);
        }
        String rest = plain.substring(error.start(1));
        int next = rest.indexOf("Error: ", 1);
        String whole = FRAME.matcher(next < 0 ? rest : rest.substring(0, next)).replaceAll(" ");
        return shorten(whole.replaceAll("\\p{Cntrl}", " ").strip(), LONGEST_REASON);
    }

    private static String shorten(String line, int longest) {
        return line.length() <= longest ? line : line.substring(0, longest) + "...";
    }

    /** The text without the escape sequences that colour it. */
    static String withoutColours(String text) {
        return ANSI.matcher(text).replaceAll("");
    }

    /** One line, short and without control characters. */
    static String shown(String line) {
        String plain = line.replaceAll("\\p{Cntrl}", " ").strip();
        return shorten(plain, LONGEST);
    }
}
