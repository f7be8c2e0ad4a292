package dev.tollgate.gateway.model;

import java.util.Collection;
import java.util.StringJoiner;

/** Lists in sentences. */
public final class WordList {
    private static final int MOST = 5;

    private WordList() {}

    /** The first few, and how many more there are. */
    public static String list(Collection<?> things, String separator) {
        StringJoiner first = new StringJoiner(separator);
        things.stream().limit(MOST).forEach(each -> first.add(each.toString()));
        return things.size() > MOST ? first + " and " + (things.size() - MOST) + " more" : first.toString();
    }
}
