package dev.tollgate.policy.file;

import dev.tollgate.document.Glob;
import dev.tollgate.plan.Address;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Applies waivers to findings, and records which waivers are used. */
final class WaiverFilter {
    private final List<Waiver> waivers;
    private final LocalDate today;
    private final Set<Waiver> used = new HashSet<>();

    WaiverFilter(List<Waiver> waivers, LocalDate today) {
        this.waivers = waivers;
        this.today = today;
    }

    /** Attaches the first valid waiver that matches the finding, if there is one. */
    RuleFinding apply(String rule, RuleFinding finding) {
        for (Waiver waiver : waivers) {
            if (waiver.rule().equals(rule) && !isExpired(waiver) && matches(waiver, finding)) {
                used.add(waiver);
                return finding.waivedBy(waiver);
            }
        }
        return finding;
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
        return used.contains(waiver) ? WaiverUse.State.USED : WaiverUse.State.UNUSED;
    }

    /** A waiver is valid up to the end of its expiry date. */
    private boolean isExpired(Waiver waiver) {
        return waiver.expiry().isBefore(today);
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
