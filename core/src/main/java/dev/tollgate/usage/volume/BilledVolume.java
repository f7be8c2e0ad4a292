package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNullElse;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of a volume is billed, with the facts that are missing where that is not exact. */
final class BilledVolume {
    /** The fact that is missing where nobody says how much is billed, by the name that it has in reports. */
    private static final String SHARE = "share that is billed";

    private final UsageFlow flow;
    private final Function<String, Optional<Amount>> shares;

    BilledVolume(UsageFlow flow, Function<String, Optional<Amount>> shares) {
        this.flow = flow;
        this.shares = shares;
    }

    Amount of(VolumeBranch whole) {
        BigDecimal least = BilledBound.least(
                whole,
                this::isDecided,
                branch -> requireNonNullElse(share(branch).low(), BigDecimal.ZERO));
        BigDecimal most = BilledBound.most(
                whole,
                this::isDecided,
                branch -> requireNonNullElse(share(branch).high(), BigDecimal.ONE));
        return most != null && least.compareTo(most) == 0
                ? Amount.exact(least)
                : Amount.between(least, most, causes(whole).toArray(Cause[]::new));
    }

    private boolean isDecided(VolumeBranch branch) {
        return shares.apply(branch.node().address()).isPresent();
    }

    private Amount share(VolumeBranch branch) {
        String address = branch.node().address();
        return shares.apply(address)
                .orElseGet(() -> Amount.between(
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        requireNonNullElse(branch.node().because(), new Cause(address, SHARE))));
    }

    /**
     * The volume of the whole where that is not exact, else those of the parts; the volume of a whole of which its parts leave a rest; and
     * whatever keeps the shares from being exact.
     */
    private Set<Cause> causes(VolumeBranch whole) {
        Set<Cause> causes = new LinkedHashSet<>();
        if (!whole.bounds().isExact()) {
            causes.add(DeclaredVolumes.missing(whole, flow));
        }
        decisive(whole).filter(BilledVolume::hasTraffic).forEach(branch -> {
            if (branch.fallsShort()
                    || (whole.bounds().isExact()
                            && isEnd(branch)
                            && !branch.bounds().isExact())) {
                causes.add(DeclaredVolumes.missing(branch, flow));
            }
            if (isEnd(branch)) {
                causes.addAll(share(branch).causes());
            }
        });
        return causes;
    }

    private static boolean hasTraffic(VolumeBranch branch) {
        @Nullable BigDecimal high = branch.bounds().high();
        return high == null || high.signum() > 0;
    }

    private boolean isEnd(VolumeBranch branch) {
        return branch.below().isEmpty() || isDecided(branch);
    }

    /** The resource and what lies below it, as far as that counts. */
    private Stream<VolumeBranch> decisive(VolumeBranch branch) {
        List<VolumeBranch> all = new ArrayList<>();
        addDecisive(branch, all);
        return all.stream();
    }

    private void addDecisive(VolumeBranch branch, List<VolumeBranch> all) {
        all.add(branch);
        if (!isEnd(branch)) {
            branch.below().forEach(each -> addDecisive(each, all));
        }
    }
}
