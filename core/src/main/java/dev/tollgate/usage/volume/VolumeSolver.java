package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Problems;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
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
final class VolumeSolver {
    private static final int MOST_PARTS_NAMED = 5;

    private final VolumeUnits units;
    private final Problems problems = new Problems();

    VolumeSolver(VolumeUnits units) {
        this.units = units;
    }

    DeclaredVolumes volumes(List<VolumeNode> roots) {
        Map<UsageFlow, Map<String, VolumeBranch>> branches = new EnumMap<>(UsageFlow.class);
        Map<String, VolumeBranch> calls = branches(roots, UsageFlow.CALLS, VolumeSolver::declaredCalls);
        branches.put(UsageFlow.CALLS, calls);
        for (UsageFlow flow : List.of(UsageFlow.REQUESTS, UsageFlow.RESPONSES)) {
            branches.put(flow, branches(roots, flow, node -> declaredSize(node, flow, calls)));
        }
        return problems.resultOf(() -> new DeclaredVolumes(branches));
    }

    /** The size that is declared of a resource, as a volume or per call; empty for calls, which have none. */
    static Optional<DeclaredValue<PayloadSize>> size(VolumeNode node, UsageFlow flow) {
        return switch (flow) {
            case CALLS -> Optional.empty();
            case REQUESTS -> node.declared().get(UsageFact.REQUEST_SIZE);
            case RESPONSES -> node.declared().get(UsageFact.RESPONSE_SIZE);
        };
    }

    private Map<String, VolumeBranch> branches(
            List<VolumeNode> roots, UsageFlow flow, Function<VolumeNode, VolumeInterval> declared) {
        Map<String, VolumeBranch> byAddress = new HashMap<>();
        roots.stream()
                .map(root -> branch(root, flow, declared).settled())
                .flatMap(VolumeBranch::all)
                .forEach(branch -> {
                    if (byAddress.put(branch.node().address(), branch) != null) {
                        throw new IllegalArgumentException(
                                "twice: " + branch.node().address());
                    }
                });
        return byAddress;
    }

    private VolumeBranch branch(VolumeNode node, UsageFlow flow, Function<VolumeNode, VolumeInterval> declared) {
        List<VolumeBranch> below =
                node.below().stream().map(part -> branch(part, flow, declared)).toList();
        return VolumeBranch.of(
                node, flow, atLeast(node, flow, declared.apply(node)), below, whole -> exceeded(whole, flow));
    }

    private static VolumeInterval atLeast(VolumeNode node, UsageFlow flow, VolumeInterval declared) {
        BigDecimal least = node.least().get(flow);
        return least == null || !declared.equals(VolumeInterval.ANY) ? declared : new VolumeInterval(least, null);
    }

    private static VolumeInterval declaredCalls(VolumeNode node) {
        return node.declared()
                .get(UsageFact.CALLS)
                .map(calls -> VolumeInterval.exactly(calls.value()))
                .orElse(VolumeInterval.ANY);
    }

    private VolumeInterval declaredSize(VolumeNode node, UsageFlow flow, Map<String, VolumeBranch> calls) {
        VolumeBranch own = requireNonNull(calls.get(node.address()), "calls are worked out first");
        return size(node, flow)
                .map(size -> size.value().fold(VolumeInterval::exactly, kb -> times(own.bounds(), kb)))
                .orElse(VolumeInterval.ANY);
    }

    private VolumeInterval times(VolumeInterval calls, BigDecimal kb) {
        BigDecimal most = calls.high();
        if (most == null) {
            return kb.signum() == 0 ? VolumeInterval.exactly(BigDecimal.ZERO) : VolumeInterval.ANY;
        }
        return new VolumeInterval(units.gb(calls.low(), kb), units.gb(most, kb));
    }

    private void exceeded(VolumeNode whole, UsageFlow flow) {
        DeclaredValue<?> declared = declared(whole, flow).orElseThrow();
        List<DeclaredValue<?>> parts =
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
    private static Stream<DeclaredValue<?>> declaredIn(VolumeNode node, UsageFlow flow) {
        return declared(node, flow)
                .map(Stream::<DeclaredValue<?>>of)
                .orElseGet(() -> node.below().stream().flatMap(part -> declaredIn(part, flow)));
    }

    private static Optional<DeclaredValue<?>> declared(VolumeNode node, UsageFlow flow) {
        Optional<DeclaredValue<?>> size = size(node, flow).map(declared -> declared);
        return flow == UsageFlow.CALLS ? node.declared().get(UsageFact.CALLS).map(declared -> declared) : size;
    }
}
