package dev.tollgate.usage;

import java.util.Collection;
import java.util.Collections;
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
