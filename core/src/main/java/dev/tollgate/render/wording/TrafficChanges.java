package dev.tollgate.render.wording;

import dev.tollgate.plan.Side;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import dev.tollgate.traffic.VerdictChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of one step that are worth a line each. In a difference, what is as it was is only counted, and so is what is new and
 * free.
 */
public final class TrafficChanges {
    private static final int PERCENT = 2;
    private final List<Item> items = new ArrayList<>();
    private int free;
    private int same;

    private TrafficChanges() {}

    /**
     * A verdict on what the plan leads to.
     *
     * @param verdict the verdict
     * @param change how it differs from before, or null where it does not or nothing was before
     */
    public record Item(TrafficVerdict verdict, @Nullable VerdictChange change) {
        /** The API with its stage, or the group. As it is, so not safe to print. */
        public String subject() {
            if (verdict.api() != null) {
                return verdict.api() + (verdict.stage() == null ? "" : " " + verdict.stage());
            }
            return verdict.group() == null ? "a group that is not known" : verdict.group();
        }

        /** What it was before; null where that is the same or nothing. */
        public @Nullable Verdict old() {
            return change == null ? null : change.before().verdict();
        }

        /** How the verdict changes, as what follows the subject; empty where it does not. */
        public String becomes() {
            Verdict old = old();
            return old == null ? "" : " becomes " + verdict.verdict().id() + ", was " + old.id();
        }

        /** What makes the difference, or the rules where there is none. As it is, so not safe to print. */
        public String reason() {
            return change == null ? String.join(", ", verdict.ruleIds()) : change.reason();
        }
    }

    /** The news of a step: all verdicts, or what differs from before. */
    public static TrafficChanges of(Report report, int step, boolean difference) {
        TrafficChanges news = new TrafficChanges();
        IdentityHashMap<TrafficVerdict, VerdictChange> pairs = new IdentityHashMap<>();
        if (difference) {
            for (VerdictChange each : VerdictChange.pairs(report.traffic())) {
                pairs.put(each.after(), each);
            }
        }
        for (TrafficVerdict each : report.traffic()) {
            if (each.step() == step && each.side() == Side.AFTER) {
                news.add(each, pairs.get(each), difference);
            }
        }
        return news;
    }

    /** The verdicts to show one by one. */
    public List<Item> items() {
        return items;
    }

    /** How much is new and free. */
    public int free() {
        return free;
    }

    /** How much is as it was. */
    public int same() {
        return same;
    }

    /** True when there is no verdict at all. */
    public boolean isEmpty() {
        return items.isEmpty() && free == 0 && same == 0;
    }

    private void add(TrafficVerdict verdict, @Nullable VerdictChange pair, boolean difference) {
        if (pair != null && !pair.isReal()) {
            same++;
        } else if (difference && pair == null && verdict.verdict() == Verdict.FREE) {
            free++;
        } else {
            items.add(new Item(verdict, pair));
        }
    }

    /** The verdict in a word or two, for example {@code 38% billed}. */
    public static String word(TrafficVerdict verdict) {
        BigDecimal share = verdict.billedShare();
        return share == null
                ? verdict.verdict().id()
                : FigureText.number(share.movePointRight(PERCENT), 0, 0) + "% billed";
    }
}
