package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Declared;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Flow;
import dev.tollgate.usage.Size;
import dev.tollgate.usage.Units;
import dev.tollgate.usage.VolumeNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the quantities of lines that depend on use rest on: what the user declares of the resource and of what it carries, what KB and GB
 * mean there, what the bandwidth carries where nothing else is a bound, and what is taken for granted where nothing is declared.
 */
final class UseEvidence {
    /** How many declarations are named; a gateway may have thousands of APIs. */
    private static final int MOST = 8;

    private final Units units;

    UseEvidence(Units units) {
        this.units = units;
    }

    /** What is declared of a flow of a tree. */
    List<Evidence> declared(Optional<VolumeNode> tree, Flow flow) {
        Set<Evidence> all = new LinkedHashSet<>();
        tree.stream()
                .flatMap(TrafficTrees::all)
                .map(VolumeNode::declared)
                .flatMap(declarations -> declared(declarations, flow))
                .forEach(all::add);
        List<Evidence> first = new ArrayList<>(all.stream().limit(MOST).toList());
        if (all.size() > MOST) {
            first.add(new Evidence(null, "usage", "and " + (all.size() - MOST) + " more declarations"));
        }
        return first;
    }

    /** What the bandwidth of an instance carries, where that is the most that its traffic can be. */
    static Optional<Evidence> bandwidth(String instance, Flow flow, @Nullable Bandwidth bandwidth, Amount quantity) {
        return Optional.ofNullable(bandwidth)
                .filter(most -> !quantity.isExact()
                        && quantity.high() != null
                        && most.gb().compareTo(quantity.high()) == 0)
                .map(most -> new Evidence(
                        instance,
                        "instance_spec",
                        most.megabitsPerSecond() + " Mbit/s towards " + (flow == Flow.REQUESTS ? "backends" : "clients")
                                + ": at most " + most.gb().toPlainString() + " decimal GB in "
                                + most.hours().toPlainString() + " hours"));
    }

    /** What else the account calls. */
    static Evidence otherCalls(Declarations declarations) {
        return declarations
                .get(Fact.OTHER_CALLS)
                .map(Declared::evidence)
                .orElseGet(() -> new Evidence(
                        null,
                        Fact.OTHER_CALLS.parameter(),
                        "not declared: the account is taken to call no other serverless groups"));
    }

    private Stream<Evidence> declared(Declarations declarations, Flow flow) {
        Stream<Evidence> calls = declarations.get(Fact.CALLS).map(Declared::evidence).stream();
        if (flow == Flow.CALLS) {
            return calls;
        }
        Optional<Declared<Size>> size =
                declarations.get(flow == Flow.REQUESTS ? Fact.REQUEST_SIZE : Fact.RESPONSE_SIZE);
        Stream<Evidence> sizes = size.map(Declared::evidence).stream();
        boolean perCall =
                size.filter(each -> each.value().fold(gb -> false, kb -> true)).isPresent();
        return perCall ? Stream.of(calls, sizes, Stream.of(meaning())).flatMap(each -> each) : sizes;
    }

    private Evidence meaning() {
        return new Evidence(null, "units", units.statement());
    }
}
