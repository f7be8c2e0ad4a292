package dev.tollgate.usage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is declared of one resource: at most one value for each fact. Immutable; equal when the same is declared at the same places. */
public final class Declarations {
    /** Nothing is declared. */
    public static final Declarations NONE = new Declarations(Map.of());

    private final Map<Fact<?>, Declared<?>> byFact;

    private Declarations(Map<Fact<?>, Declared<?>> byFact) {
        this.byFact = Collections.unmodifiableMap(byFact);
    }

    /** The declarations given, of which the first wins where several are of one fact. */
    public static Declarations of(Collection<? extends Declared<?>> declared) {
        Map<Fact<?>, Declared<?>> byFact = new LinkedHashMap<>();
        declared.forEach(one -> byFact.putIfAbsent(one.fact(), one));
        return byFact.isEmpty() ? NONE : new Declarations(byFact);
    }

    /** What is declared of a fact, if anything is. */
    public <T> Optional<Declared<T>> get(Fact<T> fact) {
        return Optional.ofNullable(byFact.get(fact)).map(declared -> declared.as(fact));
    }

    /** Everything that is declared. */
    public List<Declared<?>> all() {
        return List.copyOf(byFact.values());
    }

    /** These, and the others for each fact that is not declared here. */
    public Declarations orElse(Declarations others) {
        if (byFact.isEmpty()) {
            return others;
        }
        if (others.byFact.isEmpty()) {
            return this;
        }
        Map<Fact<?>, Declared<?>> joined = new LinkedHashMap<>(byFact);
        others.byFact.forEach(joined::putIfAbsent);
        return new Declarations(joined);
    }

    /**
     * What is declared of the calls and sizes of several resources together, as far as it is declared of each and can be summed: calls, GB,
     * and KB where they are the same for all.
     *
     * @param each what is declared of each, at least one
     */
    public static Declarations together(List<Declarations> each) {
        return new DeclaredSum(each).declarations();
    }

    /** What several resources carry together at least: what is declared of some of them. */
    public static Map<Flow, BigDecimal> least(List<Declarations> each, Units units) {
        Map<Flow, BigDecimal> least = new EnumMap<>(Flow.class);
        for (Declarations one : each) {
            BigDecimal calls = one.get(Fact.CALLS).map(Declared::value).orElse(BigDecimal.ZERO);
            least.merge(Flow.CALLS, calls, BigDecimal::add);
            least.merge(Flow.REQUESTS, one.gb(Fact.REQUEST_SIZE, calls, units), BigDecimal::add);
            least.merge(Flow.RESPONSES, one.gb(Fact.RESPONSE_SIZE, calls, units), BigDecimal::add);
        }
        return least;
    }

    private BigDecimal gb(Fact<Size> fact, BigDecimal calls, Units units) {
        return get(fact)
                .map(size -> size.value().fold(gb -> gb, kb -> units.gb(calls, kb)))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Declarations that && byFact.equals(that.byFact);
    }

    @Override
    public int hashCode() {
        return byFact.hashCode();
    }

    @Override
    public String toString() {
        return byFact.values().toString();
    }
}
