package dev.tollgate.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists of causes, sorted and without duplicates. Those of large plans are long and joined often, so that no list is sorted twice. */
final class Causes {
    private static final int FEW = 8;

    private Causes() {}

    /** The causes, sorted and without duplicates; the list itself where it is so already and cannot change. */
    static List<Cause> sorted(List<Cause> causes) {
        return isSorted(causes) ? List.copyOf(causes) : List.copyOf(new TreeSet<>(causes));
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
        return List.copyOf(all);
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
