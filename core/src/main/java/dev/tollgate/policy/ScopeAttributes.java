package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ModulePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a resource that scopes match.
 *
 * @param project its project, where there are several
 * @param address its address
 * @param region its region
 * @param spec its instance spec; none for a resource that does not run on an instance
 * @param tags the tags that count for it by key, those of its project included
 */
public record ScopeAttributes(
        @Nullable String project,
        Address address,
        PossibleValues region,
        PossibleValues spec,
        Map<String, PossibleValues> tags) {
    /** Copies the map and checks what must be given. */
    public ScopeAttributes {
        requireNonNull(address, "address is null");
        requireNonNull(region, "region is null");
        requireNonNull(spec, "spec is null");
        tags = Map.copyOf(tags);
    }

    /** Decides whether the resource is in a scope. */
    public ScopeMembership membershipIn(Scope scope) {
        return ScopeMembership.certain(scope.coversProject(project))
                .and(matchNames(addressNames(), scope.addresses()))
                .and(matchNames(moduleNames(), scope.modules()))
                .and(matchValues(region, scope.regions()))
                .and(matchValues(spec, scope.specs()))
                .and(matchTags(scope.tags()));
    }

    /** The address with its key and without. */
    List<String> addressNames() {
        return List.of(address.text(), address.resourceText());
    }

    private static ScopeMembership matchNames(List<String> names, List<String> patterns) {
        return ScopeMembership.certain(
                patterns.isEmpty() || names.stream().anyMatch(name -> PossibleValues.matchesAny(name, patterns)));
    }

    /** Lists every module around the resource in three spellings: with keys, without keys, and by call names alone. */
    List<String> moduleNames() {
        List<String> names = new ArrayList<>();
        for (ModulePath module = address.module(); !module.isRoot(); module = module.parent()) {
            List<String> calls = module.calls();
            names.add(module.toString());
            names.add("module." + String.join(".module.", calls));
            names.add(String.join(".", calls));
        }
        return names;
    }

    private static ScopeMembership matchValues(PossibleValues values, List<String> patterns) {
        return patterns.isEmpty() ? ScopeMembership.IN : values.match(patterns);
    }

    /** Every key must match; several patterns of one key are alternatives. */
    private ScopeMembership matchTags(List<Scope.TagPattern> wanted) {
        ScopeMembership all = ScopeMembership.IN;
        for (String key : wanted.stream().map(Scope.TagPattern::key).distinct().toList()) {
            List<String> patterns = wanted.stream()
                    .filter(tag -> tag.key().equals(key))
                    .map(Scope.TagPattern::value)
                    .toList();
            all = all.and(tags.getOrDefault(key, PossibleValues.NONE).match(patterns));
        }
        return all;
    }
}
