package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * The forms in which a server may repeat a secret: as it is, with some or all characters escaped (percent, JSON, HTML), in hexadecimal
 * digits, and in Base64 at any place of a longer text.
 */
final class SecretForms {
    /** Base64 of less than this is found in ordinary words. */
    private static final int SHORTEST = 6;

    private SecretForms() {}

    /** A pattern for all forms of a secret, in upper and lower case. */
    static Pattern of(String secret, String user) {
        List<String> forms = new ArrayList<>();
        addBase64(user + ":" + secret, forms);
        addBase64(secret, forms);
        forms.add(escaped(secret));
        forms.add(hexadecimal(secret));
        return Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE);
    }

    private static String escaped(String secret) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            String hex = Integer.toHexString(c);
            StringJoiner ways = new StringJoiner("|", "(?:", ")");
            ways.add(Pattern.quote(String.valueOf(c)));
            ways.add("%(?:25)*" + hex);
            ways.add("\\\\+u00" + hex);
            ways.add("&#0*" + (int) c + ";");
            ways.add("&#x0*" + hex + ";");
            pattern.append("\\\\*").append(ways);
        }
        return pattern.substring("\\\\*".length());
    }

    private static String hexadecimal(String secret) {
        StringJoiner digits = new StringJoiner("[ :-]?");
        for (int i = 0; i < secret.length(); i++) {
            digits.add(Integer.toHexString(secret.charAt(i)));
        }
        return digits.toString();
    }

    /** At each of three distances from the start of a longer text, the digits that depend on the secret alone. */
    private static void addBase64(String secret, List<String> forms) {
        byte[] bytes = secret.getBytes(UTF_8);
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String digits = new String(Base64.getEncoder().withoutPadding().encode(shifted), US_ASCII);
            int start = before == 0 ? 0 : before + 1;
            int end = shifted.length % 3 == 0 ? digits.length() : digits.length() - 1;
            if (end - start >= SHORTEST) {
                forms.add(digits.substring(start, end)
                                .replace("+", "(?:[+-]|%2b)")
                                .replace("/", "(?:[/_]|%2f)")
                        + "[a-z0-9+/_-]?=*");
            }
        }
    }
}
