package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Terraform writes addresses: names joined by dots, each with an optional key in brackets. Keys are quoted as HCL quotes strings
 * (Terraform 1.3 on) or as Go does (before); both are read.
 */
final class AddressSyntax {
    private final String text;
    private int at;

    private AddressSyntax(String text) {
        this.text = text;
    }

    /** One name with its key. */
    record Part(String name, InstanceKey key) {}

    /** The parts of an address. Null when the text is none. */
    static @Nullable List<Part> parts(String address) {
        return new AddressSyntax(address).parts();
    }

    /** A key as HCL quotes it. */
    static String quoted(String key) {
        StringBuilder out = new StringBuilder(key.length() + 2).append('"');
        key.codePoints().forEach(c -> appendQuoted(out, c));
        return out.append('"').toString().replace("${", "$${").replace("%{", "%%{");
    }

    private static void appendQuoted(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(c > 0xFFFF ? "\\U" : "\\u");
                    String hex = Integer.toHexString(c);
                    out.append("0".repeat((c > 0xFFFF ? 8 : 4) - hex.length())).append(hex);
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private @Nullable List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (true) {
            String name = name();
            InstanceKey key = name.isEmpty() ? null : key();
            if (key == null) {
                return null;
            }
            parts.add(new Part(name, key));
            if (at == text.length()) {
                return parts;
            }
            if (text.charAt(at++) != '.') {
                return null;
            }
        }
    }

    private String name() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            at++;
        }
        return text.substring(start, at);
    }

    private @Nullable InstanceKey key() {
        if (at == text.length() || text.charAt(at) != '[') {
            return InstanceKey.NONE;
        }
        at++;
        InstanceKey key = at < text.length() && text.charAt(at) == '"' ? quotedKey() : bareKey();
        if (key == null || at == text.length() || text.charAt(at++) != ']') {
            return null;
        }
        return key;
    }

    private @Nullable InstanceKey bareKey() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ']') {
            at++;
        }
        String inside = text.substring(start, at);
        if (inside.equals("*")) {
            return InstanceKey.UNDECIDED;
        }
        boolean digits =
                !inside.isEmpty() && inside.length() <= 18 && inside.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new InstanceKey.Index(Long.parseLong(inside)) : null;
    }

    private @Nullable InstanceKey quotedKey() {
        StringBuilder key = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (!unquoteInto(key)) {
                return null;
            }
        }
        if (at == text.length()) {
            return null;
        }
        at++;
        return new InstanceKey.Key(key.toString());
    }

    private boolean unquoteInto(StringBuilder key) {
        char c = text.charAt(at++);
        if ((c == '$' || c == '%') && text.startsWith(c + "{", at)) {
            at += 2;
            key.append(c).append('{');
            return true;
        }
        if (c != '\\') {
            key.append(c);
            return true;
        }
        return at < text.length() && escapeInto(key, text.charAt(at++));
    }

    private boolean escapeInto(StringBuilder key, char kind) {
        switch (kind) {
            case 'n' -> key.append('\n');
            case 'r' -> key.append('\r');
            case 't' -> key.append('\t');
            case 'a' -> key.append('\u0007');
            case 'b' -> key.append('\b');
            case 'f' -> key.append('\f');
            case 'v' -> key.append('\u000B');
            case 'x' -> {
                return codePointInto(key, 2);
            }
            case 'u' -> {
                return codePointInto(key, 4);
            }
            case 'U' -> {
                return codePointInto(key, 8);
            }
            default -> key.append(kind);
        }
        return true;
    }

    private boolean codePointInto(StringBuilder key, int digits) {
        if (at + digits > text.length()) {
            return false;
        }
        String hex = text.substring(at, at + digits);
        at += digits;
        if (!hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return false;
        }
        long point = Long.parseLong(hex, 16);
        if (point > Character.MAX_CODE_POINT) {
            return false;
        }
        key.appendCodePoint((int) point);
        return true;
    }
}
