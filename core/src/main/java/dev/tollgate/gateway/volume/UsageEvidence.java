package dev.tollgate.gateway.volume;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import dev.tollgate.usage.volume.VolumePart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the quantities of lines that depend on use rest on: what the user declares of the resource and of what it carries, what KB and GB
 * mean there, what the bandwidth carries where nothing else is a bound, and what is taken for granted where nothing is declared.
 */
public final class UsageEvidence {
    /** How many declarations are named; a gateway may have thousands of APIs. */
    private static final int MOST = 8;

    private final VolumeUnits units;

    /** Describes sizes in the given units. */
    public UsageEvidence(VolumeUnits units) {
        this.units = units;
    }

    /** What is declared of a flow of these parts. */
    public List<Evidence> declared(List<VolumePart> parts, UsageFlow flow) {
        List<UsageDeclarations> all = parts.stream().map(VolumePart::declared).toList();
        boolean perCall = flow != UsageFlow.CALLS && all.stream().anyMatch(each -> isPerCall(each, flow));
        Set<Evidence> found = new LinkedHashSet<>();
        for (UsageDeclarations each : all) {
            if (flow == UsageFlow.CALLS || perCall) {
                each.get(UsageFact.CALLS).map(DeclaredValue::evidence).ifPresent(found::add);
            }
            size(each, flow).map(DeclaredValue::evidence).ifPresent(found::add);
        }
        return cut(found, perCall);
    }

    private List<Evidence> cut(Set<Evidence> found, boolean perCall) {
        List<Evidence> first = new ArrayList<>(found.stream().limit(MOST).toList());
        if (found.size() > MOST) {
            first.add(new Evidence(null, "usage", "and " + (found.size() - MOST) + " more declarations"));
        }
        if (perCall) {
            first.add(new Evidence(null, "units", units.statement()));
        }
        return first;
    }

    private static boolean isPerCall(UsageDeclarations declarations, UsageFlow flow) {
        return size(declarations, flow)
                .filter(size -> size.value().fold(gb -> false, kb -> true))
                .isPresent();
    }

    private static Optional<DeclaredValue<PayloadSize>> size(UsageDeclarations declarations, UsageFlow flow) {
        return flow == UsageFlow.CALLS
                ? Optional.empty()
                : declarations.get(flow == UsageFlow.REQUESTS ? UsageFact.REQUEST_SIZE : UsageFact.RESPONSE_SIZE);
    }

    /** What the bandwidth of an instance carries on one side, where that is the most that its traffic can be. */
    public static Optional<Evidence> bandwidth(
            InstanceFacts instance, UsageFlow flow, @Nullable BandwidthLimit bandwidth, Amount quantity) {
        return Optional.ofNullable(bandwidth)
                .filter(most -> !quantity.isExact()
                        && quantity.high() != null
                        && most.gb().compareTo(quantity.high()) == 0)
                .map(most -> new Evidence(
                        instance.address(),
                        "instance_spec",
                        width(instance, flow, most) + ": at most "
                                + most.gb().toPlainString() + " decimal GB in "
                                + most.hours().toPlainString() + " hours"));
    }

    /** What is read on both sides: once where that is the same or only one side has it, else each with its side. */
    public static List<Evidence> bySide(Map<Side, Evidence> read) {
        if (new LinkedHashSet<>(read.values()).size() == 1) {
            return List.of(read.values().iterator().next());
        }
        return read.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getValue().address(),
                        entry.getValue().attribute(),
                        entry.getKey().name().toLowerCase(Locale.ROOT) + ": "
                                + entry.getValue().says()))
                .toList();
    }

    private static String width(InstanceFacts instance, UsageFlow flow, BandwidthLimit bandwidth) {
        String width = bandwidth.megabitsPerSecond() + " Mbit/s towards "
                + (flow == UsageFlow.REQUESTS ? "backends" : "clients");
        if (instance.spec().known().isEmpty()) {
            return "not known, the largest has " + width;
        }
        return instance.spec().secrecy().show(width);
    }

    /** What else the account calls. */
    public static Evidence otherCalls(UsageDeclarations declarations) {
        return declarations
                .get(UsageFact.OTHER_CALLS)
                .map(DeclaredValue::evidence)
                .orElseGet(() -> new Evidence(
                        null,
                        UsageFact.OTHER_CALLS.parameter(),
                        "not declared: the account is taken to call no other serverless groups"));
    }
}
