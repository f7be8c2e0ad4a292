package dev.tollgate.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name nearest to a written one, by the number of single-letter slips: left out, added, mistaken or swapped. */
public final class NearestName {
    /** A slip for every three letters is still the same name. */
    private static final int LETTERS_PER_SLIP = 3;

    /** Longer texts are not names, and comparing them takes long. */
    private static final int MOST_LETTERS = 500;

    private NearestName() {}

    /** The known name nearest to the one written, if any is near; of several at the same distance the first in order. */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        int most = Math.max(1, written.length() / LETTERS_PER_SLIP);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= most)
                .filter(name -> slips(written, name) <= most)
                .min(Comparator.comparing((String name) -> slips(written, name)).thenComparing(name -> name));
    }

    /** {@code Did you mean 'x'?}, or empty when no known name is near: ready to be the cure of a problem. */
    public static String question(String written, Collection<String> known) {
        return of(written, known).map(name -> "Did you mean '" + name + "'?").orElse("");
    }

    /** The distance of Damerau and Levenshtein, in the form that edits no part twice. */
    static int slips(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : least(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int least(int[][] distance, String a, String b, int i, int j) {
        int mistaken = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(mistaken, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
