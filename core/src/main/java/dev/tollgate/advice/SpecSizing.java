package dev.tollgate.advice;

import dev.tollgate.advice.SpecChoice.Neighbour;
import dev.tollgate.price.InstanceSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the smallest instance type that carries a load, by every limit of the table. */
public final class SpecSizing {
    private final List<InstanceSpec> specs;

    /** @param specs the types, smallest first, at least one */
    public SpecSizing(Collection<InstanceSpec> specs) {
        this.specs = List.copyOf(specs);
    }

    /**
     * The choice. Where no type carries the load alone, it is the fewest instances that do so together, each carrying the same share.
     * Empty when no type has the service level that is asked for.
     */
    public Optional<SpecChoice> choose(DeclaredLoads load) {
        Optional<InstanceSpec> one = smallest(load);
        if (one.isPresent()) {
            return one.map(spec -> choice(spec, 1, load));
        }
        long instances = fewest(load);
        DeclaredLoads share = load.share(instances);
        return smallest(share).map(spec -> choice(spec, instances, share));
    }

    /** The limits of a type that a load exceeds. */
    public static List<LimitMeasure> exceeded(InstanceSpec spec, DeclaredLoads load) {
        return LimitMeasure.all(spec, load).filter(LimitMeasure::isExceeded).toList();
    }

    private Optional<InstanceSpec> smallest(DeclaredLoads load) {
        return specs.stream().filter(spec -> exceeded(spec, load).isEmpty()).findFirst();
    }

    /** How many it takes of the type of which the fewest do, among those with the service level. */
    private long fewest(DeclaredLoads load) {
        return specs.stream()
                .filter(spec -> exceeded(spec, load).stream()
                        .allMatch(measure -> measure.limit().isShared()))
                .mapToLong(spec -> instances(spec, load))
                .min()
                .orElse(1);
    }

    private static long instances(InstanceSpec spec, DeclaredLoads load) {
        return LimitMeasure.all(spec, load)
                .filter(measure -> measure.limit().isShared())
                .mapToLong(SpecSizing::instances)
                .max()
                .orElse(1);
    }

    private static long instances(LimitMeasure measure) {
        BigDecimal load = measure.load();
        return load == null || measure.most().signum() == 0
                ? 1
                : load.divide(measure.most(), 0, RoundingMode.CEILING).longValue();
    }

    private SpecChoice choice(InstanceSpec spec, long instances, DeclaredLoads share) {
        int index = specs.indexOf(spec);
        return new SpecChoice(
                spec,
                instances,
                LimitMeasure.all(spec, share).toList(),
                neighbour(index - 1, share),
                neighbour(index + 1, share));
    }

    private @Nullable Neighbour neighbour(int index, DeclaredLoads share) {
        return index < 0 || index >= specs.size()
                ? null
                : new Neighbour(specs.get(index), exceeded(specs.get(index), share));
    }
}
