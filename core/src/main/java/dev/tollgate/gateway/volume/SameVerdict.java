package dev.tollgate.gateway.volume;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether verdicts before and after are the same. Verdicts that are decided are the same when they bill the same. Two that are unknown are
 * the same only when the same rules are possible and no attribute that they rest on changes, because otherwise the truth may differ.
 */
public final class SameVerdict {
    /** Attributes that say what a resource belongs to, which volumes follow, and the public domain, which every group has. */
    private static final Set<String> NOT_DECISIVE = Set.of("instance_id", "group_id", "sub_domain");

    private final PlannedResources resources;

    /** Compares the sides of a plan. */
    public SameVerdict(Plan plan) {
        resources = plan.resources();
    }

    /** True when what is billed before, of any volume, is what is billed after of the same volume. */
    boolean isSame(List<TrafficVerdict> before, List<TrafficVerdict> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        Set<Object> shares = new HashSet<>();
        Stream.concat(before.stream(), after.stream()).map(SameVerdict::share).forEach(shares::add);
        if (shares.size() == 1 && !shares.contains(Verdict.UNKNOWN)) {
            return true;
        }
        return said(before).equals(said(after))
                && Stream.concat(before.stream(), after.stream())
                        .flatMap(verdict -> verdict.why().stream())
                        .noneMatch(this::changes);
    }

    private boolean changes(Evidence evidence) {
        ResourceChange change = resources.at(String.valueOf(evidence.address())).orElse(null);
        if (change == null || change.action() == Action.NO_OP) {
            return false;
        }
        String attribute = evidence.attribute().split("[.\\[]", 2)[0];
        if (NOT_DECISIVE.contains(attribute)) {
            return false;
        }
        return change.before().isNull()
                || change.after().isNull()
                || !change.before().get(attribute).equals(change.after().get(attribute));
    }

    private static Set<List<Object>> said(List<TrafficVerdict> verdicts) {
        Set<List<Object>> said = new HashSet<>();
        verdicts.forEach(
                verdict -> said.add(List.of(String.valueOf(verdict.stage()), share(verdict), verdict.rules())));
        return said;
    }

    private static Object share(TrafficVerdict verdict) {
        return verdict.billedShare() == null ? verdict.verdict() : verdict.billedShare();
    }
}
