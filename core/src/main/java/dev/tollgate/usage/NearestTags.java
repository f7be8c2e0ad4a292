package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.ParameterTable.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tags declare of one resource. For every fact the nearest tag wins. Where tags at the same distance disagree nothing is declared of
 * that fact, because neither is better known than the other; a farther tag does not step in.
 *
 * @param declared what the tags declare
 * @param diagnostics tags that disagree, reported on the resource they speak for, and tags that mean nothing on a resource of its type,
 *     reported on the resource that carries them
 */
public record NearestTags(UsageDeclarations declared, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public NearestTags {
        requireNonNull(declared, "declared is null");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The tags of a resource that speak for another.
     *
     * @param distance how far it is, in ties between resources; 0 for the resource's own tags
     * @param tags its tags
     */
    public record Voice(int distance, TagUsage tags) {
        /** Checks that the tags are given. */
        public Voice {
            requireNonNull(tags, "tags is null");
        }
    }

    /** Chooses among all tags that speak for a resource; in whichever order they are given, the result is the same. */
    public static NearestTags of(Address target, Collection<Voice> voices) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<UsageFact<?>, List<Claim>> claims = new LinkedHashMap<>();
        voices.stream()
                .flatMap(voice -> voice.tags().declared().stream().map(declared -> Claim.of(voice, declared)))
                .sorted(Claim.ORDER)
                .filter(claim -> claim.meansSomethingOn(target, diagnostics))
                .forEach(claim -> claims.computeIfAbsent(claim.declared().fact(), fact -> new ArrayList<>())
                        .add(claim));
        List<DeclaredValue<?>> declared = new ArrayList<>();
        claims.values().forEach(same -> nearest(target, same, diagnostics).ifPresent(declared::add));
        return new NearestTags(UsageDeclarations.of(declared), diagnostics);
    }

    private record Claim(int distance, Address carrier, DeclaredValue<?> declared) {
        static final Comparator<Claim> ORDER = Comparator.comparing(Claim::distance)
                .thenComparing(claim -> claim.carrier().text())
                .thenComparing(claim -> claim.declared().parameter());

        static Claim of(Voice voice, DeclaredValue<?> declared) {
            return new Claim(voice.distance(), voice.tags().carrier(), declared);
        }

        boolean meansSomethingOn(Address target, List<Diagnostic> diagnostics) {
            String name = declared.parameter();
            boolean known = ParameterTable.BUNDLED
                    .parameter(name, target.type(), Scope.RESOURCE)
                    .isPresent();
            if (!known) {
                String message = "the tag '" + UsageTag.key(name) + "' speaks for a resource of type " + target.type()
                        + ", which has no " + name;
                diagnostics.add(UsageTag.invalid(carrier, message, "Remove it, or put it on another resource."));
            }
            return known;
        }

        String described() {
            return declared.evidence().says() + " (tag " + UsageTag.key(declared.parameter()) + " of " + carrier + ")";
        }
    }

    /** The winner among the claims to one fact, sorted by distance. */
    private static Optional<DeclaredValue<?>> nearest(
            Address target, List<Claim> claims, List<Diagnostic> diagnostics) {
        Claim first = claims.get(0);
        for (Claim other : claims) {
            boolean sameDistance = other.distance() == first.distance();
            if (sameDistance
                    && !other.declared().value().equals(first.declared().value())) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.TAG_CONFLICT,
                        target.text(),
                        "tags disagree: " + first.described() + " and " + other.described() + ", so "
                                + first.declared().fact() + " counts as not declared",
                        "Make them agree, or declare it in the usage file."));
                return Optional.empty();
            }
        }
        return Optional.of(first.declared());
    }
}
