package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Works out volumes: calls first, because sizes may depend on them; each flow from the parts up to the whole, then from the whole down to
 * the parts.
 */
final class VolumesBuilder {
    private static final int MOST_PARTS_NAMED = 5;

    private final Units units;
    private final Problems problems = new Problems();

    VolumesBuilder(Units units) {
        this.units = units;
    }

    Volumes volumes(List<VolumeNode> roots) {
        Map<Flow, Map<String, Branch>> branches = new EnumMap<>(Flow.class);
        Map<String, Branch> calls = branches(roots, Flow.CALLS, VolumesBuilder::declaredCalls);
        branches.put(Flow.CALLS, calls);
        for (Flow flow : List.of(Flow.REQUESTS, Flow.RESPONSES)) {
            branches.put(flow, branches(roots, flow, node -> declaredSize(node, flow, calls)));
        }
        return problems.resultOf(() -> new Volumes(branches));
    }

    /** The size that is declared of a resource, as a volume or per call; empty for calls, which have none. */
    static Optional<Declared<Size>> size(VolumeNode node, Flow flow) {
        return switch (flow) {
            case CALLS -> Optional.empty();
            case REQUESTS -> node.declared().get(Fact.REQUEST_SIZE);
            case RESPONSES -> node.declared().get(Fact.RESPONSE_SIZE);
        };
    }

    private Map<String, Branch> branches(List<VolumeNode> roots, Flow flow, Function<VolumeNode, Interval> declared) {
        Map<String, Branch> byAddress = new HashMap<>();
        roots.stream()
                .map(root -> branch(root, flow, declared).settled())
                .flatMap(Branch::all)
                .forEach(branch -> {
                    if (byAddress.put(branch.node().address(), branch) != null) {
                        throw new IllegalArgumentException(
                                "twice: " + branch.node().address());
                    }
                });
        return byAddress;
    }

    private Branch branch(VolumeNode node, Flow flow, Function<VolumeNode, Interval> declared) {
        List<Branch> below =
                node.below().stream().map(part -> branch(part, flow, declared)).toList();
        return Branch.of(node, flow, atLeast(node, flow, declared.apply(node)), below, whole -> exceeded(whole, flow));
    }

    private static Interval atLeast(VolumeNode node, Flow flow, Interval declared) {
        BigDecimal least = node.least().get(flow);
        return least == null || !declared.equals(Interval.ANY) ? declared : new Interval(least, null);
    }

    private static Interval declaredCalls(VolumeNode node) {
        return node.declared()
                .get(Fact.CALLS)
                .map(calls -> Interval.exactly(calls.value()))
                .orElse(Interval.ANY);
    }

    private Interval declaredSize(VolumeNode node, Flow flow, Map<String, Branch> calls) {
        Branch own = requireNonNull(calls.get(node.address()), "calls are worked out first");
        return size(node, flow)
                .map(size -> size.value().fold(Interval::exactly, kb -> times(own.bounds(), kb)))
                .orElse(Interval.ANY);
    }

    private Interval times(Interval calls, BigDecimal kb) {
        BigDecimal most = calls.high();
        if (most == null) {
            return kb.signum() == 0 ? Interval.exactly(BigDecimal.ZERO) : Interval.ANY;
        }
        return new Interval(units.gb(calls.low(), kb), units.gb(most, kb));
    }

    private void exceeded(VolumeNode whole, Flow flow) {
        Declared<?> declared = declared(whole, flow).orElseThrow();
        List<Declared<?>> parts =
                whole.below().stream().flatMap(part -> declaredIn(part, flow)).toList();
        String named = parts.stream()
                .limit(MOST_PARTS_NAMED)
                .map(part -> part.evidence().says() + " (" + part.place() + ")")
                .collect(joining(", "));
        String more = parts.size() > MOST_PARTS_NAMED ? " and " + (parts.size() - MOST_PARTS_NAMED) + " more" : "";
        problems.add(new Problem(
                DiagnosticCode.USAGE_CONTRADICTION.id(),
                declared.place(),
                declared.evidence().says() + " is less than what is declared of its parts: "
                        + (named.isEmpty() ? "some of its groups" : named) + more,
                "a whole that includes its parts",
                ""));
    }

    /** What is declared on the highest resources of a tree that declare the flow. */
    private static Stream<Declared<?>> declaredIn(VolumeNode node, Flow flow) {
        return declared(node, flow)
                .map(Stream::<Declared<?>>of)
                .orElseGet(() -> node.below().stream().flatMap(part -> declaredIn(part, flow)));
    }

    private static Optional<Declared<?>> declared(VolumeNode node, Flow flow) {
        Optional<Declared<?>> size = size(node, flow).map(declared -> declared);
        return flow == Flow.CALLS ? node.declared().get(Fact.CALLS).map(declared -> declared) : size;
    }
}
