package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How what a plan holds is sorted: by one key after another, and first what has none. The JDK's comparators do the same, but they are
 * made of serializable lambdas, which no class-data archive keeps: half a millisecond of every start for each.
 */
public final class Sorting<T> implements Comparator<T> {
    private final List<Comparator<T>> keys;

    private Sorting(List<Comparator<T>> keys) {
        this.keys = keys;
    }

    /** By a key. */
    public static <T, K extends Comparable<? super K>> Sorting<T> by(Function<? super T, ? extends @Nullable K> key) {
        return new Sorting<>(List.of(comparator(key)));
    }

    /** The same and then, where that is equal, by another key. */
    public <K extends Comparable<? super K>> Sorting<T> then(Function<? super T, ? extends @Nullable K> key) {
        List<Comparator<T>> more = new ArrayList<>(keys);
        more.add(comparator(key));
        return new Sorting<>(List.copyOf(more));
    }

    @Override
    public int compare(T one, T other) {
        int order = 0;
        for (int i = 0; i < keys.size() && order == 0; i++) {
            order = keys.get(i).compare(one, other);
        }
        return order;
    }

    private static <T, K extends Comparable<? super K>> Comparator<T> comparator(
            Function<? super T, ? extends @Nullable K> key) {
        return (one, other) -> {
            K first = key.apply(one);
            K second = key.apply(other);
            return first == null || second == null
                    ? Boolean.compare(first != null, second != null)
                    : first.compareTo(second);
        };
    }
}
