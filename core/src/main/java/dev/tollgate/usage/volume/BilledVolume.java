package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNullElse;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much of a volume is billed, with the facts that are missing if that is not exact.
 *
 * @param flow the flow
 * @param shares how much is billed of its parts
 */
public record BilledVolume(UsageFlow flow, Shares shares) {
    /** The shares of volumes that are billed, from 0 to 1. */
    public interface Shares {
        /** Returns the billed share of all that a part carries; empty if its parts differ. */
        Optional<Amount> ofPart(VolumePart part);

        /** Returns the billed share of what the plan does not show of a whole. */
        Amount ofRest(VolumePart whole);
    }

    /** Returns what is billed of a part and of everything below it. */
    public Amount of(PartVolume whole) {
        BigDecimal saved = WeightedBound.most(
                whole, weights(share -> orElse(share.low(), BigDecimal.ZERO).negate()));
        BigDecimal least = saved == null ? BigDecimal.ZERO : saved.negate();
        BigDecimal most = WeightedBound.most(whole, weights(share -> orElse(share.high(), BigDecimal.ONE)));
        if (most != null && least.compareTo(most) == 0) {
            return Amount.exact(least);
        }
        Set<Cause> causes = new LinkedHashSet<>();
        if (!whole.bounds().isExact()) {
            causes.add(whole.missing(flow));
        }
        addCauses(whole, whole.bounds().isExact(), causes);
        return Amount.between(least, most, causes.toArray(Cause[]::new));
    }

    private VolumeWeights weights(Function<Amount, BigDecimal> weight) {
        return new VolumeWeights() {
            @Override
            public @Nullable BigDecimal ofPart(VolumePart part) {
                return shares.ofPart(part).map(weight).orElse(null);
            }

            @Override
            public BigDecimal ofRest(VolumePart whole) {
                return weight.apply(shares.ofRest(whole));
            }
        };
    }

    /** Adds the volume of the parts if that of the whole is known, and whatever keeps the shares from being exact. */
    private void addCauses(PartVolume part, boolean known, Set<Cause> causes) {
        if (!part.isPositive()) {
            return;
        }
        Optional<Amount> share = shares.ofPart(part.part());
        if (share.isPresent()) {
            if (known && !part.bounds().isExact()) {
                causes.add(part.missing(flow));
            }
            causes.addAll(share.get().causes());
            return;
        }
        if (part.rest() != null) {
            causes.add(part.missing(flow));
        }
        part.below().forEach(each -> addCauses(each, known, causes));
    }

    private static BigDecimal orElse(@Nullable BigDecimal value, BigDecimal other) {
        return requireNonNullElse(value, other);
    }
}
