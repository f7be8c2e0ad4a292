package dev.tollgate.traffic;

import dev.tollgate.document.TableFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would change a verdict; {@code what-if.txt} says it for each rule. */
public final class VerdictAdvice {
    private static final String DISAGREEMENT = "disagreement.";

    private final Map<String, String> sentences = new LinkedHashMap<>();

    private VerdictAdvice(List<TableFile.Row> rows) {
        for (TableFile.Row row : rows) {
            sentences.put(row.word(0), row.rest(1));
        }
    }

    /** By the table that is part of the program. */
    public static VerdictAdvice bundled() {
        return new VerdictAdvice(TableFile.read(VerdictAdvice.class, "what-if.txt"));
    }

    /** The ids for which there is a sentence. */
    Set<String> ids() {
        return sentences.keySet();
    }

    /** Sentences on what would change a verdict, without repetition. */
    public List<String> of(TrafficVerdict verdict) {
        Set<String> found = new LinkedHashSet<>();
        boolean open = verdict.rules().contains(BackendTally.UNDECIDED)
                || verdict.rules().contains(BackendTally.UNLISTED)
                || verdict.rules().contains(ClientJudge.UNDECIDED);
        boolean disagreeing = verdict.verdict() == Verdict.PARTLY || (verdict.verdict() == Verdict.UNKNOWN && !open);
        if (disagreeing) {
            found.add(sentences.getOrDefault(DISAGREEMENT + verdict.step(), ""));
        } else {
            verdict.rules().stream()
                    .filter(rule -> !open || isOpen(rule))
                    .forEach(rule -> found.add(sentences.getOrDefault(rule, "")));
        }
        found.remove("");
        return List.copyOf(found);
    }

    private static boolean isOpen(String rule) {
        return rule.equals(BackendTally.UNDECIDED)
                || rule.equals(BackendTally.UNLISTED)
                || rule.equals(ClientJudge.UNDECIDED);
    }
}
