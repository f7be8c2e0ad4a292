package dev.tollgate.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Traffic that is there on both sides of a plan, with verdicts that differ.
 *
 * @param before the verdict before
 * @param after the verdict after
 */
public record VerdictChange(TrafficVerdict before, TrafficVerdict after) {
    /** Checks that both are given. */
    public VerdictChange {
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
    }

    /** What is the same on both sides of one flow. */
    private record Flow(
            int step,
            @Nullable String api,
            @Nullable String stage,
            @Nullable String group) {
        static Flow of(TrafficVerdict verdict) {
            return new Flow(
                    verdict.step(), verdict.api(), verdict.stage(), verdict.api() == null ? verdict.group() : null);
        }
    }

    /** The changes among the verdicts of both sides, in the order of those after. */
    public static List<VerdictChange> among(List<TrafficVerdict> verdicts) {
        Map<Flow, TrafficVerdict> before = new LinkedHashMap<>();
        verdicts.stream()
                .filter(verdict -> verdict.side() == Side.BEFORE)
                .forEach(verdict -> before.put(Flow.of(verdict), verdict));
        List<VerdictChange> changes = new ArrayList<>();
        for (TrafficVerdict after : verdicts) {
            TrafficVerdict earlier = before.get(Flow.of(after));
            if (after.side() == Side.AFTER && earlier != null && earlier.verdict() != after.verdict()) {
                changes.add(new VerdictChange(earlier, after));
            }
        }
        return changes;
    }

    /** The change in one sentence, for example {@code backend traffic of a.list, stage RELEASE, becomes billed: ...}. */
    public String text() {
        String traffic = after.api() == null
                ? "client traffic of " + after.group()
                : "backend traffic of " + after.api() + stage(after.stage());
        return traffic + " becomes " + after.verdict().id() + ": " + reason(before) + " before, " + reason(after)
                + " after";
    }

    private static String stage(@Nullable String stage) {
        return stage == null ? "" : ", stage " + stage + ",";
    }

    private static String reason(TrafficVerdict verdict) {
        return verdict.verdict().id() + " by " + String.join(" and ", verdict.rules());
    }
}
