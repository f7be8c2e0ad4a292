package dev.tollgate.traffic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Advises on what would change a verdict. */
public final class VerdictAdvice {
    private static final String DIVISION_OF_REQUESTS =
            "All of it would be billed or free if every request went the same way. The plan does not tell how requests divide.";

    private static final String DIVISION_OF_RESPONSES =
            "client_shares of the usage file decides it: it tells how responses divide among internet, alibaba_cloud_public, "
                    + "vpc_same_region and cen.";

    private VerdictAdvice() {}

    /** Sentences on what would change a verdict, without repetition. */
    public static List<String> advise(TrafficVerdict verdict) {
        boolean open = verdict.rules().stream().anyMatch(TrafficRule::isOpen);
        boolean disagreeing = verdict.verdict() == Verdict.PARTLY || (verdict.verdict() == Verdict.UNKNOWN && !open);
        if (disagreeing) {
            return List.of(verdict.step() == TrafficVerdict.TO_BACKEND ? DIVISION_OF_REQUESTS : DIVISION_OF_RESPONSES);
        }
        Set<String> found = new LinkedHashSet<>();
        verdict.rules().stream().filter(rule -> !open || rule.isOpen()).forEach(rule -> found.add(rule.advice()));
        found.remove("");
        return List.copyOf(found);
    }
}
