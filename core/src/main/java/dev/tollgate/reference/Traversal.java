package dev.tollgate.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A reference as the plan writes it, cut into its steps: {@code module.net["a.b"].obj.deep[0]} has six. Keys in brackets may hold any
 * text, dots and brackets included.
 *
 * @param text the whole of it
 * @param ends where each step ends in the text; empty when the text is no reference
 */
record Traversal(String text, List<Integer> ends) {
    static Traversal of(String text) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '[' ? endOfKey(text, at) : endOfName(text, ends.isEmpty() ? at : at + 1);
            boolean joined = ends.isEmpty() || text.charAt(at) == '.' || text.charAt(at) == '[';
            if (end <= at || !joined) {
                return new Traversal(text, List.of());
            }
            ends.add(end);
            at = end;
        }
        return new Traversal(text, List.copyOf(ends));
    }

    int length() {
        return ends.size();
    }

    /** The text of the first steps. */
    String first(int steps) {
        return text.substring(0, ends.get(steps - 1));
    }

    /** The name or key at a step, without dot, brackets and quotes; empty text after the last step. */
    String step(int index) {
        if (index >= length()) {
            return "";
        }
        String step = text.substring(index == 0 ? 0 : ends.get(index - 1), ends.get(index));
        if (step.startsWith("[")) {
            boolean quoted = step.startsWith("[\"");
            return step.substring(quoted ? 2 : 1, step.length() - (quoted ? 2 : 1));
        }
        return step.startsWith(".") ? step.substring(1) : step;
    }

    /** The steps from one on. */
    List<ValueMember> from(int start) {
        List<ValueMember> members = new ArrayList<>();
        for (int i = start; i < length(); i++) {
            members.add(new ValueMember(kind(i), step(i)));
        }
        return List.copyOf(members);
    }

    private ValueMember.Kind kind(int index) {
        if (!isKey(index)) {
            return ValueMember.Kind.NAME;
        }
        return text.charAt(ends.get(index - 1) + 1) == '"' ? ValueMember.Kind.KEY : ValueMember.Kind.INDEX;
    }

    boolean isKey(int index) {
        return index > 0 && index < length() && text.charAt(ends.get(index - 1)) == '[';
    }

    private static int endOfName(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            at++;
        }
        return at == start ? -1 : at;
    }

    /** Just after the bracket that closes, or -1. */
    private static int endOfKey(String text, int start) {
        boolean quoted = text.startsWith("[\"", start);
        int at = start + (quoted ? 2 : 1);
        while (at < text.length() && text.charAt(at) != (quoted ? '"' : ']')) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = quoted ? at + 2 : at + 1;
        return end <= text.length() && text.charAt(end - 1) == ']' ? end : -1;
    }
}
