package dev.tollgate.price;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * For how long a subscription can be bought.
 *
 * @param months the numbers of months that are sold, ascending
 * @param years the numbers of years that are sold, ascending
 */
public record SoldTerms(SortedSet<Long> months, SortedSet<Long> years) {
    /** Copies the numbers. */
    public SoldTerms {
        months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    }

    static SoldTerms of(Collection<Long> months, Collection<Long> years) {
        return new SoldTerms(new TreeSet<>(months), new TreeSet<>(years));
    }
}
