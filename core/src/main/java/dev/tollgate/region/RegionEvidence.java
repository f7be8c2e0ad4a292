package dev.tollgate.region;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.plan.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that tells the region of one provider configuration. Its own region wins over what its resources show; where resources
 * disagree, the region is one of those they show.
 *
 * @param stated what the provider block says, if it says anything that is known
 * @param seen what its resources show, by region and address
 */
record RegionEvidence(Optional<KnownRegion> stated, List<Seen> seen) {
    static final Comparator<Seen> ORDER =
            Comparator.comparing(Seen::region).thenComparing(Seen::address).thenComparing(Seen::attribute);

    /** What a resource shows of its own region. */
    record Seen(String region, String address, String attribute, Value said) {
        /** True when the plan marks the attribute as sensitive, so that nothing may quote what it says. */
        boolean isHidden() {
            return said.secrecy().isSensitive();
        }

        /** What may be shown of the region. */
        String shown() {
            return said.secrecy().show(region);
        }

        Evidence evidence() {
            return new Evidence(address, attribute, said + ", so " + region, said.secrecy());
        }
    }

    RegionEvidence {
        seen = seen.stream().sorted(ORDER).toList();
    }

    /** The region, as far as anything tells it; empty when nothing does. */
    Optional<KnownRegion> placement() {
        List<String> regions = regions();
        Optional<String> region = stated.flatMap(KnownRegion::region);
        if (region.isPresent() || regions.isEmpty()) {
            return stated;
        }
        return Optional.of(regions.size() == 1 ? first() : new KnownRegion.OneOf(regions, evidence()));
    }

    /** What disagrees: a resource with the provider block. */
    List<Diagnostic> conflicts() {
        return stated.flatMap(KnownRegion::region).stream()
                .flatMap(region -> seen.stream()
                        .filter(other -> !other.region().equals(region))
                        .map(other -> conflict(shown(region), other)))
                .toList();
    }

    private String shown(String region) {
        boolean hidden = stated.filter(it -> it instanceof KnownRegion.Placed placed && placed.isHidden())
                .isPresent();
        return Secrecy.of(hidden).show(region);
    }

    private static Diagnostic conflict(String region, Seen other) {
        return Diagnostic.of(
                DiagnosticCode.REGION_CONFLICT,
                other.address(),
                "The provider's region is " + region + ", but " + other.attribute() + " is " + other.said()
                        + ", which is in " + other.shown() + ". The provider's region is used.",
                "Use the provider configuration of " + other.shown() + ", or correct " + other.attribute() + ".");
    }

    private List<String> regions() {
        return seen.stream().map(Seen::region).distinct().toList();
    }

    private KnownRegion first() {
        Seen witness = seen.get(0);
        return new KnownRegion.Placed(
                witness.region(), witness.address() + "." + witness.attribute(), List.of(witness.evidence()));
    }

    private List<Evidence> evidence() {
        return regions().stream()
                .map(region -> seen.stream()
                        .filter(s -> s.region().equals(region))
                        .findFirst()
                        .orElseThrow()
                        .evidence())
                .toList();
    }
}
