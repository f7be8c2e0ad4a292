package dev.tollgate.plan.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be shown of a message that Terraform or OpenTofu printed: one line, without colours and frames. */
public final class TerraformMessage {
    private static final int LONGEST = 200;
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

    /** The text without the escape sequences that colour it. */
    static String withoutColours(String text) {
        return ANSI.matcher(text).replaceAll("");
    }

    /** One line, short and without control characters. */
    static String shown(String line) {
        String plain = line.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
    }
}
