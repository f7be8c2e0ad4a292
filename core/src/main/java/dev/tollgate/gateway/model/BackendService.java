package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service that requests of an API go to.
 *
 * @param kind what it is
 * @param places where it may be; one of these is true unless {@link BackendPlace#UNTOLD} is among them
 * @param region where it is, if its place is not known because the gateway's region is not
 * @param unshownPath what the plan does not show of the way to it; empty when it shows the way, or the kind needs none
 * @param why what was read, link by link
 */
public record BackendService(
        BackendKind kind,
        Set<BackendPlace> places,
        Optional<String> region,
        Optional<String> unshownPath,
        List<Evidence> why) {
    /** Copies the collections and checks that there is a place. */
    public BackendService {
        requireNonNull(kind, "kind is null");
        places = Collections.unmodifiableSet(EnumSet.copyOf(places));
        requireNonNull(region, "region is null");
        requireNonNull(unshownPath, "unshownPath is null");
        why = List.copyOf(why);
    }

    /** A backend whose place does not hang on the region of the gateway. */
    public BackendService(
            BackendKind kind, Set<BackendPlace> places, Optional<String> unshownPath, List<Evidence> why) {
        this(kind, places, Optional.empty(), unshownPath, why);
    }

    /** A backend whose way needs no showing. */
    public static BackendService of(BackendKind kind, Set<BackendPlace> places, List<Evidence> why) {
        return new BackendService(kind, places, Optional.empty(), Optional.empty(), why);
    }

    /** A backend of which the plan does not tell what it is. */
    public static BackendService untold(List<Evidence> why) {
        return of(BackendKind.UNTOLD, Set.of(BackendPlace.UNTOLD), why);
    }

    /** A backend that is at no place that matters. */
    public static BackendService placeless(BackendKind kind, List<Evidence> why) {
        return of(kind, Set.of(BackendPlace.NONE), why);
    }

    /** The same service, whose place is decided by the region that it is in. */
    public BackendService in(String home) {
        return new BackendService(kind, places, Optional.of(home), unshownPath, why);
    }

    /** Returns where it may be as seen from a gateway in a region; empty text stands for a region that is not its own. */
    public Set<BackendPlace> placesFrom(@Nullable String gateway) {
        if (gateway == null || region.isEmpty()) {
            return places;
        }
        return Set.of(region.get().equals(gateway) ? BackendPlace.SAME_REGION : BackendPlace.OTHER_REGION);
    }

    /** The same, with what led to it. */
    public BackendService after(List<Evidence> earlier) {
        return new BackendService(kind, places, region, unshownPath, joined(earlier, why));
    }

    /** The same, with what follows. */
    public BackendService before(List<Evidence> later) {
        return new BackendService(kind, places, region, unshownPath, joined(why, later));
    }

    /** One of each kind at each place, so that many that nothing tells apart stay few. */
    public static List<BackendService> different(List<BackendService> backends) {
        Map<List<Object>, BackendService> different = new LinkedHashMap<>();
        for (BackendService backend : backends) {
            different.putIfAbsent(List.of(backend.kind, backend.places, backend.region, backend.unshownPath), backend);
        }
        return List.copyOf(different.values());
    }

    private static List<Evidence> joined(List<Evidence> first, List<Evidence> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
