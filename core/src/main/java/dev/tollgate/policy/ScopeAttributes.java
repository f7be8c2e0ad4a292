package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ModulePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a scope tells resources apart.
 *
 * @param project the project, where there are several
 * @param address the address
 * @param region where it is
 * @param spec its instance spec; none when it is no instance
 * @param tags the tags that speak for it, and those of its project, by key
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

    /** Whether the resource is in a scope. */
    public ScopeMembership in(Scope scope) {
        return inProject(scope.projects())
                .and(names(scope.addresses(), Stream.of(address.text(), address.resourceText())))
                .and(names(scope.modules(), modules(address.module())))
                .and(one(region, scope.regions()))
                .and(one(spec, scope.specs()))
                .and(tagged(scope.tags()));
    }

    private ScopeMembership inProject(List<String> patterns) {
        if (patterns.isEmpty()) {
            return ScopeMembership.IN;
        }
        return project != null && PossibleValues.fits(project, patterns) ? ScopeMembership.IN : ScopeMembership.OUT;
    }

    private static ScopeMembership names(List<String> patterns, Stream<String> names) {
        return patterns.isEmpty() || names.anyMatch(name -> PossibleValues.fits(name, patterns))
                ? ScopeMembership.IN
                : ScopeMembership.OUT;
    }

    /** Every module that it is in, from the outermost on, with keys and without, and by the names of the calls alone. */
    private static Stream<String> modules(ModulePath path) {
        return Stream.iterate(path, module -> !module.isRoot(), ModulePath::parent)
                .flatMap(module -> Stream.of(
                        module.toString(),
                        String.join(
                                ".",
                                module.calls().stream()
                                        .map(call -> "module." + call)
                                        .toList()),
                        String.join(".", module.calls())));
    }

    private static ScopeMembership one(PossibleValues trait, List<String> patterns) {
        return patterns.isEmpty() ? ScopeMembership.IN : trait.fitting(patterns);
    }

    /** The tags of one key are alternatives, and every key is asked for. */
    private ScopeMembership tagged(List<Scope.Tag> wanted) {
        ScopeMembership all = ScopeMembership.IN;
        for (String key : wanted.stream().map(Scope.Tag::key).distinct().toList()) {
            List<String> patterns = wanted.stream()
                    .filter(tag -> tag.key().equals(key))
                    .map(Scope.Tag::value)
                    .toList();
            all = all.and(tags.getOrDefault(key, PossibleValues.NONE).fitting(patterns));
        }
        return all;
    }
}
