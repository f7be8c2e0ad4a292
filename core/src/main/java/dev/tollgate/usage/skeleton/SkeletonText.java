package dev.tollgate.usage.skeleton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a file, counted from zero, that can be added to while all others stay as they are. The line ends of the file are kept. */
final class SkeletonText {
    private final List<String> lines;
    private final String ending;
    private final Map<Integer, List<String>> added = new HashMap<>();
    private final Map<Integer, String> replaced = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();

    SkeletonText(String text) {
        this.ending = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(text.lines().toList());
    }

    int size() {
        return lines.size();
    }

    /** A line as it was read. */
    String line(int index) {
        return lines.get(index);
    }

    boolean isBlank(int index) {
        return lines.get(index).isBlank();
    }

    /** How many blanks a line begins with. */
    int indent(int index) {
        String line = lines.get(index);
        return line.length() - line.stripLeading().length();
    }

    /** Adds lines before the line of this index; one after the last stands for the end. */
    void add(int before, List<String> text) {
        added.computeIfAbsent(before, none -> new ArrayList<>()).addAll(text);
    }

    void replace(int index, String text) {
        replaced.put(index, text);
    }

    void remove(int index) {
        removed.add(index);
    }

    /** The text with everything that was done to it; it ends with a line end. */
    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            all.addAll(added.getOrDefault(i, List.of()));
            if (i < lines.size() && !removed.contains(i)) {
                all.add(replaced.getOrDefault(i, lines.get(i)));
            }
        }
        return String.join(ending, all) + ending;
    }
}
