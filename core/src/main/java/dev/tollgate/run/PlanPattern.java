package dev.tollgate.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for the paths of plans. {@code **} stands for any number of folders, also none; {@code *} for any text within one name;
 * {@code ?} for one character. Matching takes at most the product of the lengths.
 *
 * @param steps the names between the slashes
 */
record PlanPattern(List<String> steps) {
    private static final String ANY_FOLDERS = "**";

    /** Copies the steps. */
    PlanPattern {
        steps = List.copyOf(steps);
    }

    static PlanPattern parse(String text) {
        List<String> steps = new ArrayList<>();
        for (String step : text.replace('\\', '/').split("/", -1)) {
            boolean isRepeated = step.equals(ANY_FOLDERS)
                    && !steps.isEmpty()
                    && steps.get(steps.size() - 1).equals(ANY_FOLDERS);
            if (!isRepeated && !step.equals(".")) {
                steps.add(step);
            }
        }
        return new PlanPattern(steps);
    }

    /** True when the text has a wildcard. */
    static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** True for a step that stands for any number of folders. */
    boolean isAnyFolders(int index) {
        return steps.get(index).equals(ANY_FOLDERS);
    }

    boolean isLast(int index) {
        return index == steps.size() - 1;
    }

    /** True when a step matches a name. Only the last star is tried anew, since it can take what an earlier one could. */
    boolean matches(int index, String name) {
        String step = steps.get(index);
        int in = 0;
        int at = 0;
        int star = -1;
        int taken = 0;
        while (at < name.length()) {
            if (in < step.length() && step.charAt(in) == '*') {
                star = in++;
                taken = at;
            } else if (in < step.length() && (step.charAt(in) == '?' || step.charAt(in) == name.charAt(at))) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++taken;
            } else {
                return false;
            }
        }
        while (in < step.length() && step.charAt(in) == '*') {
            in++;
        }
        return in == step.length();
    }
}
