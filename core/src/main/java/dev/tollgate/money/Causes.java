package dev.tollgate.money;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;

/** Causes, sorted and without duplicates. Those of large plans are many and joined often, so that none are sorted or looked through twice. */
final class Causes extends AbstractList<Cause> implements RandomAccess {
    private static final int FEW = 8;

    private final Cause[] causes;

    private Causes(Collection<Cause> sorted) {
        causes = sorted.toArray(Cause[]::new);
    }

    @Override
    public Cause get(int index) {
        return causes[index];
    }

    @Override
    public int size() {
        return causes.length;
    }

    /** The causes, sorted and without duplicates; the list itself where it is so already and cannot change. */
    static List<Cause> sorted(List<Cause> causes) {
        if (causes.isEmpty() || causes instanceof Causes) {
            return causes.isEmpty() ? List.of() : causes;
        }
        return new Causes(isSorted(causes) ? causes : new TreeSet<>(causes));
    }

    /** All of several lists that are sorted. Many are better sorted anew. */
    static List<Cause> joined(List<List<Cause>> lists) {
        if (lists.size() > FEW) {
            Set<Cause> all = new HashSet<>();
            lists.forEach(all::addAll);
            return sorted(new ArrayList<>(all));
        }
        List<Cause> all = List.of();
        for (List<Cause> each : lists) {
            all = joined(all, each);
        }
        return all;
    }

    /** All of two lists that are sorted. */
    static List<Cause> joined(List<Cause> some, List<Cause> others) {
        if (others.isEmpty() || some == others) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        List<Cause> all = new ArrayList<>(some.size() + others.size());
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            int order = some.get(i).compareTo(others.get(j));
            all.add(order <= 0 ? some.get(i) : others.get(j));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        all.addAll(some.subList(i, some.size()));
        all.addAll(others.subList(j, others.size()));
        return new Causes(all);
    }

    private static boolean isSorted(List<Cause> causes) {
        for (int i = 1; i < causes.size(); i++) {
            if (causes.get(i - 1).compareTo(causes.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
