package dev.tollgate.gateway;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Lists in sentences. */
final class Words {
    private static final int MOST = 5;

    private Words() {}

    /** The first few, and how many more there are. */
    static String list(Collection<?> things, String separator) {
        String first = things.stream().limit(MOST).map(Object::toString).collect(joining(separator));
        return things.size() > MOST ? first + " and " + (things.size() - MOST) + " more" : first;
    }
}
