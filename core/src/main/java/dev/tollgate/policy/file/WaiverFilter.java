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
import java.util.stream.Stream;

/** Applies waivers, and notes which of them are needed. */
final class WaiverFilter {
    private final List<Waiver> waivers;
    private final LocalDate today;
    private final Set<Waiver> used = new HashSet<>();

    WaiverFilter(List<Waiver> waivers, LocalDate today) {
        this.waivers = waivers;
        this.today = today;
    }

    /** The finding with the first waiver that holds for it, if one does. */
    RuleFinding waived(String rule, RuleFinding finding) {
        for (Waiver each : waivers) {
            if (each.rule().equals(rule) && !isExpired(each) && fits(each, finding)) {
                used.add(each);
                return finding.waivedBy(each);
            }
        }
        return finding;
    }

    /** What became of every waiver so far. */
    List<WaiverUse> uses() {
        return waivers.stream()
                .map(waiver -> new WaiverUse(waiver, state(waiver)))
                .toList();
    }

    private WaiverUse.State state(Waiver waiver) {
        if (isExpired(waiver)) {
            return WaiverUse.State.EXPIRED;
        }
        return used.contains(waiver) ? WaiverUse.State.USED : WaiverUse.State.UNUSED;
    }

    private boolean isExpired(Waiver waiver) {
        return waiver.expiry().isBefore(today);
    }

    /** By the address with its key or without; what is about the plan as a whole is excepted by {@code *} alone. */
    private static boolean fits(Waiver waiver, RuleFinding finding) {
        Glob pattern = new Glob(waiver.address());
        String address = finding.address();
        return address == null
                ? waiver.address().equals("*")
                : Stream.concat(Stream.of(address), Address.parse(address).map(Address::resourceText).stream())
                        .anyMatch(pattern::matches);
    }
}
