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
public final class UsageDeclarations {
    /** Nothing is declared. */
    public static final UsageDeclarations NONE = new UsageDeclarations(Map.of());

    private final Map<UsageFact<?>, DeclaredValue<?>> byFact;

    private UsageDeclarations(Map<UsageFact<?>, DeclaredValue<?>> byFact) {
        this.byFact = Collections.unmodifiableMap(byFact);
    }

    /** The declarations given, of which the first wins where several are of one fact. */
    public static UsageDeclarations of(Collection<? extends DeclaredValue<?>> declared) {
        Map<UsageFact<?>, DeclaredValue<?>> byFact = new LinkedHashMap<>();
        declared.forEach(one -> byFact.putIfAbsent(one.fact(), one));
        return byFact.isEmpty() ? NONE : new UsageDeclarations(byFact);
    }

    /** What is declared of a fact, if anything is. */
    public <T> Optional<DeclaredValue<T>> get(UsageFact<T> fact) {
        return Optional.ofNullable(byFact.get(fact)).map(declared -> declared.as(fact));
    }

    /** Everything that is declared. */
    public List<DeclaredValue<?>> all() {
        return List.copyOf(byFact.values());
    }

    /** These, and the others for each fact that is not declared here. */
    public UsageDeclarations orElse(UsageDeclarations others) {
        if (byFact.isEmpty()) {
            return others;
        }
        if (others.byFact.isEmpty()) {
            return this;
        }
        Map<UsageFact<?>, DeclaredValue<?>> joined = new LinkedHashMap<>(byFact);
        others.byFact.forEach(joined::putIfAbsent);
        return new UsageDeclarations(joined);
    }

    /**
     * What is declared of the calls and sizes of several resources together, as far as it is declared of each and can be summed: calls, GB,
     * and KB where they are the same for all.
     *
     * @param each what is declared of each, at least one
     */
    public static UsageDeclarations together(List<UsageDeclarations> each) {
        return new DeclaredSum(each).declarations();
    }

    /** What several resources carry together at least: what is declared of some of them. */
    public static Map<UsageFlow, BigDecimal> least(List<UsageDeclarations> each, VolumeUnits units) {
        Map<UsageFlow, BigDecimal> least = new EnumMap<>(UsageFlow.class);
        for (UsageDeclarations one : each) {
            BigDecimal calls =
                    one.get(UsageFact.CALLS).map(DeclaredValue::value).orElse(BigDecimal.ZERO);
            least.merge(UsageFlow.CALLS, calls, BigDecimal::add);
            least.merge(UsageFlow.REQUESTS, one.gb(UsageFact.REQUEST_SIZE, calls, units), BigDecimal::add);
            least.merge(UsageFlow.RESPONSES, one.gb(UsageFact.RESPONSE_SIZE, calls, units), BigDecimal::add);
        }
        return least;
    }

    private BigDecimal gb(UsageFact<PayloadSize> fact, BigDecimal calls, VolumeUnits units) {
        return get(fact)
                .map(size -> size.value().fold(gb -> gb, kb -> units.gb(calls, kb)))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsageDeclarations that && byFact.equals(that.byFact);
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
