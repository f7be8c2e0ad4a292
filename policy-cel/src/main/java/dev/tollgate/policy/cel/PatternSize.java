package dev.tollgate.policy.cel;

import java.util.ArrayDeque;
import java.util.Deque;

/** How large a regular expression gets when its repetitions are written out, which happens before its size is checked. */
final class PatternSize {
    private static final long MOST = Integer.MAX_VALUE;

    private final String pattern;
    private final Deque<Long> groups = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** The size, in characters and classes; at most {@link Integer#MAX_VALUE}. */
    static long of(String pattern) {
        return new PatternSize(pattern).read();
    }

    private long read() {
        while (at < pattern.length()) {
            readNext(pattern.charAt(at++));
        }
        while (!groups.isEmpty()) {
            close();
        }
        return size;
    }

    private void readNext(char c) {
        switch (c) {
            case '(' -> {
                groups.push(size);
                size = 0;
                last = 0;
            }
            case ')' -> close();
            case '{' -> repeat();
            case '[' -> {
                skipClass();
                add(1);
            }
            case '\\' -> {
                at++;
                add(1);
            }
            default -> add(1);
        }
    }

    private void add(long further) {
        last = further;
        size = Math.min(MOST, size + further);
    }

    private void close() {
        long outer = groups.isEmpty() ? 0 : groups.pop();
        long inner = size + 1;
        size = outer;
        add(inner);
    }

    /** Counts {@code {n}}, {@code {n,}} and {@code {n,m}} as the larger number of copies; other braces stand for themselves. */
    private void repeat() {
        int end = pattern.indexOf('}', at);
        String count = end < 0 ? "" : pattern.substring(at, end);
        if (!count.matches("[0-9]{1,9}(,[0-9]{0,9})?")) {
            add(1);
            return;
        }
        at = end + 1;
        long copies = 1;
        for (String number : count.split(",", 2)) {
            copies = number.isEmpty() ? copies : Math.max(copies, Long.parseLong(number));
        }
        size = Math.min(MOST, size + last * (copies - 1));
        last = Math.min(MOST, last * copies);
    }

    private void skipClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
