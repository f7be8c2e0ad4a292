package dev.tollgate.usage;

import dev.tollgate.plan.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The entries of a usage file, found by address. Exact keys are looked up. Wildcards are tried one by one, but only those of the same
 * type whose resource name is the same or a wildcard itself.
 */
public final class UsageEntries {
    /** The type whose defaults speak of the account, too. */
    static final String GROUP = "alicloud_api_gateway_group";

    private static final String ANY_NAME = "*";
    private static final String API = "alicloud_api_gateway_api";

    private final Map<String, UsageEntry> exact = new HashMap<>();
    private final Map<String, List<Wildcard>> wildcards = new HashMap<>();
    private final Map<String, UsageEntry> typeDefaults;

    /**
     * Indexes the entries.
     *
     * @param typeDefaults by type
     * @param resources by pattern; no two have the same text
     */
    public UsageEntries(Map<String, UsageEntry> typeDefaults, Map<AddressPattern, UsageEntry> resources) {
        this.typeDefaults = Collections.unmodifiableMap(new HashMap<>(typeDefaults));
        resources.forEach((pattern, entry) -> {
            exact.put(pattern.text(), entry);
            if (!pattern.isExact()) {
                String group = group(pattern.type(), pattern.name().orElse(ANY_NAME));
                wildcards.computeIfAbsent(group, none -> new ArrayList<>()).add(new Wildcard(pattern, entry));
            }
        });
    }

    private record Wildcard(AddressPattern pattern, UsageEntry entry) {}

    /**
     * The entries that speak for a resource, the most specific first: exact keys, wildcards, the default of its type; exact keys and
     * wildcards that match the current address before those that match the previous one.
     */
    public List<UsageEntry> of(UsageSubject subject) {
        Stream<UsageEntry> exactly =
                each(subject, address -> Optional.ofNullable(exact.get(AddressPattern.canonical(address))).stream());
        Stream<UsageEntry> loosely = each(subject, this::matching);
        Stream<UsageEntry> byType =
                Stream.ofNullable(typeDefaults.get(subject.address().type()));
        return Stream.of(exactly, loosely, byType)
                .flatMap(entries -> entries)
                .distinct()
                .toList();
    }

    /** The default of a type. */
    Optional<UsageEntry> ofType(String type) {
        return Optional.ofNullable(typeDefaults.get(type));
    }

    /** The entries that mean something where there is such a resource: those that speak for it, and of an API what the account calls. */
    List<UsageEntry> matching(UsageSubject subject) {
        Stream<UsageEntry> account =
                defaultTypes(subject).flatMap(type -> ofType(type).stream()).filter(UsageEntries::mayBeOfAccount);
        return Stream.concat(of(subject).stream(), account).distinct().toList();
    }

    /** True of what the account calls, and of nothing, since a file that is to be filled in says nothing yet. */
    private static boolean mayBeOfAccount(UsageEntry entry) {
        UsageDeclarations declared = entry.declared();
        return declared.all().isEmpty() || declared.get(UsageFact.OTHER_CALLS).isPresent();
    }

    /** The types whose defaults mean something where there is such a resource: an API has a group, in the plan or elsewhere. */
    public static Stream<String> defaultTypes(UsageSubject subject) {
        String type = subject.address().type();
        return type.equals(API) ? Stream.of(API, GROUP) : Stream.of(type);
    }

    private static Stream<UsageEntry> each(UsageSubject subject, Function<Address, Stream<UsageEntry>> found) {
        return subject.addresses().flatMap(found);
    }

    private Stream<UsageEntry> matching(Address address) {
        return Stream.of(address.name(), ANY_NAME)
                .flatMap(name -> wildcards.getOrDefault(group(address.type(), name), List.of()).stream())
                .filter(wildcard -> wildcard.pattern().matches(address))
                .sorted((one, other) -> AddressPattern.MOST_SPECIFIC_FIRST.compare(one.pattern(), other.pattern()))
                .map(Wildcard::entry);
    }

    private static String group(String type, String name) {
        return type + "." + name;
    }
}
