package dev.tollgate.usage;

import static java.util.stream.Collectors.groupingBy;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.NearestName;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says which keys of a usage file match no resource, with the nearest key that would. The work is bounded, since comparing names takes
 * the product of their lengths: suggestions are made for the first keys only and among a part of many addresses.
 */
final class UnmatchedKeys {
    private static final int MOST_SUGGESTIONS = 10;
    private static final int MOST_ADDRESSES = 500;

    private UnmatchedKeys() {}

    static List<Diagnostic> diagnostics(List<UsageEntry> unmatched, Collection<UsageSubject> subjects) {
        if (unmatched.isEmpty()) {
            return List.of();
        }
        Map<String, List<Address>> byType =
                subjects.stream().map(UsageSubject::address).collect(groupingBy(Address::type));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (UsageEntry entry : unmatched) {
            boolean suggest = diagnostics.size() < MOST_SUGGESTIONS;
            diagnostics.add(diagnostic(entry, suggest ? suggestion(entry, byType) : ""));
        }
        return diagnostics;
    }

    private static Diagnostic diagnostic(UsageEntry entry, String suggestion) {
        return Diagnostic.of(
                DiagnosticCode.USAGE_MATCHES_NOTHING,
                null,
                entry.place() + ": '" + entry.key() + "' matches no resource of the plan",
                suggestion.isEmpty() ? "Remove it unless it serves another plan." : suggestion);
    }

    private static String suggestion(UsageEntry entry, Map<String, List<Address>> byType) {
        return AddressPattern.parse(entry.key())
                .flatMap(pattern -> nearest(pattern, byType.getOrDefault(pattern.type(), List.of())))
                .map(key -> "Did you mean '" + key + "'?")
                .orElse("");
    }

    /** A resource of the same name is meant even where its module path is far from what is written. */
    private static Optional<String> nearest(AddressPattern pattern, List<Address> addresses) {
        List<String> sameName = candidates(addresses.stream()
                .filter(address -> pattern.name().filter(address.name()::equals).isPresent()));
        return NearestName.of(pattern.text(), sameName)
                .or(() -> sameName.stream().findFirst())
                .or(() -> NearestName.of(pattern.text(), candidates(addresses.stream())));
    }

    /** Keys that match: the addresses with wildcards for keys, and the addresses. */
    private static List<String> candidates(Stream<Address> addresses) {
        Set<String> loose = new LinkedHashSet<>();
        Set<String> exact = new LinkedHashSet<>();
        for (Address address : addresses.toList()) {
            if (loose.size() < MOST_ADDRESSES) {
                loose.add(withoutKeys(address));
            }
            if (exact.size() < MOST_ADDRESSES) {
                exact.add(AddressPattern.canonical(address));
            }
        }
        loose.addAll(exact);
        return List.copyOf(loose);
    }

    private static String withoutKeys(Address address) {
        ModulePath module = ModulePath.ROOT;
        for (ModulePath.Step step : address.module().steps()) {
            module = module.child(step.call(), anyKey(step.key()));
        }
        return Address.of(module, address.mode(), address.type(), address.name(), anyKey(address.key()))
                .text();
    }

    private static InstanceKey anyKey(InstanceKey key) {
        return key.equals(InstanceKey.NONE) ? key : InstanceKey.UNDECIDED;
    }
}
