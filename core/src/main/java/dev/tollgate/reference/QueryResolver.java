package dev.tollgate.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions by following references to their ends. Every answer is kept, so that all questions together cost what the plan
 * holds; the open ones stand on a stack of their own, so that a long chain of modules cannot overflow the thread's.
 */
final class QueryResolver {
    private final PlanView view;
    private final int limit;
    private final Map<ReferenceQuery, PossibleTargets> answers = new HashMap<>();
    private long work;

    /**
     * A resolver.
     *
     * @param limit how many targets an expression may have; beyond, it is open
     */
    QueryResolver(PlanView view, int limit) {
        this.view = view;
        this.limit = limit;
    }

    /** How many references and targets were looked at so far. */
    long work() {
        return work;
    }

    PossibleTargets find(ReferenceQuery question) {
        PossibleTargets known = answers.get(question);
        if (known != null) {
            return known;
        }
        Deque<Frame> open = new ArrayDeque<>();
        Set<ReferenceQuery> asked = new HashSet<>();
        open.push(frame(question, asked));
        while (true) {
            Frame frame = open.element();
            ReferenceQuery next = frame.next(asked, answers.keySet());
            if (next != null) {
                open.push(frame(next, asked));
                continue;
            }
            PossibleTargets answer = conclude(open.remove());
            answers.put(frame.question(), answer);
            if (open.isEmpty()) {
                return answer;
            }
        }
    }

    private Frame frame(ReferenceQuery question, Set<ReferenceQuery> asked) {
        asked.add(question);
        List<NextStep> leads = new ReferenceFollower(view, question).all();
        work += 1 + leads.size();
        return new Frame(
                question,
                leads,
                leads.stream().flatMap(lead -> lead.asks().stream()).iterator());
    }

    private PossibleTargets conclude(Frame frame) {
        if (frame.leads().isEmpty()) {
            return PossibleTargets.VALUE;
        }
        List<PossibleTargets> findings = frame.leads().stream()
                .map(lead -> lead.conclude(this::answer, limit))
                .toList();
        findings.forEach(finding -> work += finding.found().size());
        return TargetUnion.together(findings, limit);
    }

    /** A question that is still open when its answer is needed leads back to itself. */
    private PossibleTargets answer(ReferenceQuery question) {
        PossibleTargets answer = answers.get(question);
        return answer == null
                ? PossibleTargets.hiddenBy("an expression of " + question.module() + " refers to itself")
                : answer;
    }

    /** A question whose answer is being looked for. */
    private record Frame(ReferenceQuery question, List<NextStep> leads, Iterator<ReferenceQuery> pending) {
        @Nullable
        ReferenceQuery next(Set<ReferenceQuery> asked, Set<ReferenceQuery> answered) {
            while (pending.hasNext()) {
                ReferenceQuery next = pending.next();
                if (!asked.contains(next) && !answered.contains(next)) {
                    return next;
                }
            }
            return null;
        }
    }
}
