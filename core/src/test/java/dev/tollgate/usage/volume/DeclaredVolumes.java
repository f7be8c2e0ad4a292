package dev.tollgate.usage.volume;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for the volumes of trees that are the same on both sides. */
public record DeclaredVolumes(TrafficVolumes volumes) {
    /** Works out the volumes of trees. */
    public static DeclaredVolumes of(List<VolumeNode> roots, VolumeUnits units) {
        return new DeclaredVolumes(TrafficVolumes.of(VolumeNode.model(roots), units));
    }

    /** Returns the volume of a part, which is the same on both sides and on both together. */
    public Amount amount(String address, UsageFlow flow) {
        PartVolume volume = volumes.on(Side.AFTER, address, flow).orElseThrow(IllegalArgumentException::new);
        return volume.bounds().amount(volume.missing(flow));
    }

    Amount billed(String address, UsageFlow flow, Function<String, Optional<Amount>> shares) {
        return new BilledVolume(flow, new BilledVolume.Shares() {
                    @Override
                    public Optional<Amount> ofPart(VolumePart part) {
                        Optional<Amount> share = shares.apply(part.name());
                        return share.isPresent() || part.kind() != VolumePart.Kind.API
                                ? share
                                : Optional.of(Amount.between(
                                        BigDecimal.ZERO,
                                        BigDecimal.ONE,
                                        new Cause(part.name(), "share that is billed")));
                    }

                    @Override
                    public Amount ofRest(VolumePart whole) {
                        return volumes.on(Side.AFTER, whole.name(), flow)
                                .map(volume -> anyBelow(volume, this))
                                .orElseThrow();
                    }
                })
                .of(volumes.onBoth(address, flow).orElseThrow(IllegalArgumentException::new));
    }

    private static Amount anyBelow(PartVolume volume, BilledVolume.Shares shares) {
        return volume.all()
                .filter(each -> each.part().kind() == VolumePart.Kind.API)
                .flatMap(each -> shares.ofPart(each.part()).stream())
                .reduce(Amount::or)
                .orElse(Amount.between(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Nullable
    BigDecimal most(String address, UsageFlow flow, Function<String, Optional<BigDecimal>> weights) {
        return volumes.onBoth(address, flow)
                .orElseThrow(IllegalArgumentException::new)
                .most(new VolumeWeights() {
                    @Override
                    public @Nullable BigDecimal ofPart(VolumePart part) {
                        return weights.apply(part.name()).orElse(null);
                    }

                    @Override
                    public BigDecimal ofRest(VolumePart whole) {
                        return BigDecimal.ZERO;
                    }
                });
    }
}
