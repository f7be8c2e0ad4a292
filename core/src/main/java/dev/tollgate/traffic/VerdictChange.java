package dev.tollgate.traffic;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.tollgate.plan.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Traffic that is there on both sides of a plan.
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

    /** The flows that are there on both sides, in the order of those after. */
    public static List<VerdictChange> pairs(List<TrafficVerdict> verdicts) {
        Map<Flow, List<TrafficVerdict>> before = new LinkedHashMap<>();
        for (TrafficVerdict verdict : verdicts) {
            if (verdict.side() == Side.BEFORE) {
                before.computeIfAbsent(Flow.of(verdict), flow -> new ArrayList<>())
                        .add(verdict);
            }
        }
        List<VerdictChange> pairs = new ArrayList<>();
        for (TrafficVerdict after : verdicts) {
            TrafficVerdict earlier = after.side() == Side.AFTER ? taken(before.get(Flow.of(after)), after) : null;
            if (earlier != null) {
                pairs.add(new VerdictChange(earlier, after));
            }
        }
        return pairs;
    }

    /** Stages whose names are sensitive look the same; of these, what has the same verdict is taken to be the same. */
    private static @Nullable TrafficVerdict taken(@Nullable List<TrafficVerdict> alike, TrafficVerdict after) {
        if (alike == null || alike.isEmpty()) {
            return null;
        }
        for (TrafficVerdict each : alike) {
            if (each.verdict() == after.verdict()) {
                alike.remove(each);
                return each;
            }
        }
        return alike.remove(0);
    }

    /** The flows among the verdicts of both sides whose verdicts differ. */
    public static List<VerdictChange> among(List<TrafficVerdict> verdicts) {
        return pairs(verdicts).stream().filter(VerdictChange::isReal).toList();
    }

    /** True when the verdicts differ. */
    public boolean isReal() {
        return before.verdict() != after.verdict();
    }

    /** The change in one sentence, for example {@code backend traffic of a.list, stage RELEASE, becomes billed: ...}. */
    public String text() {
        String traffic = after.api() == null
                ? "client traffic of " + after.group()
                : "backend traffic of " + after.api() + stage(after.stage());
        return traffic + " becomes " + after.verdict().id() + ": " + reason();
    }

    /** What makes the difference, as the end of a sentence. */
    public String reason() {
        String owner = after.api() == null ? after.group() : after.api();
        return flow() + new ReadingChange(owner, before.why(), after.why()).text();
    }

    private String flow() {
        boolean toBackend = after.step() == TrafficVerdict.TO_BACKEND;
        String traffic = toBackend ? "requests" : "responses";
        String gained = listTargets(after.rules(), before.rules());
        String lost = listTargets(before.rules(), after.rules());
        if (gained.isEmpty()) {
            return lost.isEmpty() ? "its volume divides otherwise" : traffic + " no longer go to " + lost;
        }
        return traffic + " go to " + gained + (lost.isEmpty() ? " too" : " instead of " + lost);
    }

    /** Lists where traffic goes by the rules of one verdict that are not those of the other. */
    private static String listTargets(List<TrafficRule> rules, List<TrafficRule> others) {
        return rules.stream()
                .filter(rule -> !others.contains(rule))
                .map(TrafficRule::target)
                .collect(joining(" and "));
    }

    private static String stage(@Nullable String stage) {
        return stage == null ? "" : ", stage " + stage + ",";
    }
}
