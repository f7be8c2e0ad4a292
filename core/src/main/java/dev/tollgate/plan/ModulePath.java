package dev.tollgate.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which module instance something is in: the calls from the root module down, each with its key.
 *
 * @param steps empty for the root module
 */
public record ModulePath(List<Step> steps) {
    /** The root module. */
    public static final ModulePath ROOT = new ModulePath(List.of());

    /** One module call and which of its instances. */
    public record Step(String call, InstanceKey key) {}

    /** Copies the steps. */
    public ModulePath {
        steps = List.copyOf(steps);
    }

    /** The path that Terraform writes as {@code module.a["x"].module.b}; empty text is the root module. Empty when it is no such path. */
    public static Optional<ModulePath> parse(String address) {
        if (address.isEmpty()) {
            return Optional.of(ROOT);
        }
        List<AddressSyntax.Part> parts = AddressSyntax.parts(address);
        return parts == null ? Optional.empty() : of(parts);
    }

    static Optional<ModulePath> of(List<AddressSyntax.Part> parts) {
        if (parts.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (parts.size() % 2 != 0) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            AddressSyntax.Part call = parts.get(i + 1);
            if (!parts.get(i).equals(new AddressSyntax.Part("module", InstanceKey.NONE))) {
                return Optional.empty();
            }
            steps.add(new Step(call.name(), call.key()));
        }
        return Optional.of(new ModulePath(steps));
    }

    /** True for the root module. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The module instance that calls this one; the root module's is itself. */
    public ModulePath parent() {
        return isRoot() ? this : new ModulePath(steps.subList(0, steps.size() - 1));
    }

    /** The module instance that this one calls. */
    public ModulePath child(String call, InstanceKey key) {
        List<Step> deeper = new ArrayList<>(steps);
        deeper.add(new Step(call, key));
        return new ModulePath(deeper);
    }

    /** The names of the calls, without keys: where the module stands in the configuration. */
    public List<String> calls() {
        return steps.stream().map(Step::call).toList();
    }

    /** As Terraform writes it; empty for the root module. */
    @Override
    public String toString() {
        return steps.stream().map(step -> "module." + step.call() + step.key()).collect(joining("."));
    }
}
