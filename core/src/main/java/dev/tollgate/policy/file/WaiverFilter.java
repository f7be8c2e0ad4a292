package dev.tollgate.policy.file;

import dev.tollgate.document.Glob;
import dev.tollgate.plan.Address;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies waivers to findings, and records which waivers are used. */
final class WaiverFilter {
    private final List<Waiver> waivers;
    private final @Nullable LocalDate today;
    private final Set<Waiver> used = new HashSet<>();

    /**
     * Starts with waivers of which none is used.
     *
     * @param today the day, or null where it is not known, so that no waiver is certain to be valid
     */
    WaiverFilter(List<Waiver> waivers, @Nullable LocalDate today) {
        this.waivers = waivers;
        this.today = today;
    }

    /** Attaches the first valid waiver that matches the finding, if there is one. */
    RuleFinding apply(String rule, RuleFinding finding) {
        for (Waiver waiver : waivers) {
            if (waiver.rule().equals(rule) && !isExpired(waiver) && matches(waiver, finding)) {
                used.add(waiver);
                return today == null ? leaveOpen(finding, waiver) : finding.waivedBy(waiver);
            }
        }
        return finding;
    }

    private static RuleFinding leaveOpen(RuleFinding finding, Waiver waiver) {
        String open = " The waiver of " + waiver.owner() + " until " + waiver.expiry()
                + " may except it; the day is not known.";
        return new RuleFinding(
                Outcome.UNDECIDED,
                finding.project(),
                finding.address(),
                finding.message() + open,
                "Give the day with --today DATE.",
                null);
    }

    /** Reports the state of every waiver after all findings were filtered. */
    List<WaiverUse> reportUses() {
        return waivers.stream()
                .map(waiver -> new WaiverUse(waiver, stateOf(waiver)))
                .toList();
    }

    private WaiverUse.State stateOf(Waiver waiver) {
        if (isExpired(waiver)) {
            return WaiverUse.State.EXPIRED;
        }
        if (!used.contains(waiver)) {
            return WaiverUse.State.UNUSED;
        }
        return today == null ? WaiverUse.State.UNDECIDED : WaiverUse.State.USED;
    }

    /** A waiver is valid up to the end of its expiry date. */
    private boolean isExpired(Waiver waiver) {
        return today != null && waiver.expiry().isBefore(today);
    }

    /** Matches the address with its key or without. A finding about the plan as a whole matches {@code *} alone. */
    private static boolean matches(Waiver waiver, RuleFinding finding) {
        String address = finding.address();
        if (address == null) {
            return waiver.address().equals("*");
        }
        Glob pattern = new Glob(waiver.address());
        return pattern.matches(address)
                || Address.parse(address)
                        .map(Address::resourceText)
                        .filter(pattern::matches)
                        .isPresent();
    }
}
