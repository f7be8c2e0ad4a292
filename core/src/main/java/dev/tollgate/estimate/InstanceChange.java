package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.ResourceChange;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does to the fee of one instance, in one region.
 *
 * <p>Two rules follow from the product and the provider, not from the plan: Terraform cannot delete a subscription, so that it stays
 * paid; and what is only forgotten goes on running.
 *
 * @param change what the plan does
 * @param before the fee before, or null where there is no object
 * @param after the fee after, or null where there is no object
 */
record InstanceChange(
        ResourceChange change,
        @Nullable InstanceFee before,
        @Nullable InstanceFee after) {

    /** The fee lines, and what is due at apply. */
    Scenario scenario() {
        return new Scenario(PartLines.of(beforeParts(), afterParts()), dueAtApply());
    }

    private List<Part> beforeParts() {
        return part(before).toList();
    }

    private List<Part> afterParts() {
        if (change.deferred() != null) {
            return List.of(later("put off to a later plan: " + change.deferred()));
        }
        return switch (change.action()) {
            case NO_OP -> beforeParts();
            case CREATE, UPDATE, READ -> part(after).toList();
            case DELETE -> remains().toList();
            case DELETE_THEN_CREATE -> Stream.concat(part(after), remains()).toList();
            case CREATE_THEN_DELETE ->
                Stream.concat(part(after, overlap()), remains()).toList();
            case FORGET -> beforeParts();
            case CREATE_AND_FORGET -> Stream.concat(part(after), part(before)).toList();
            case OPEN -> List.of();
            case UNKNOWN -> List.of(later("an action that is not known"));
        };
    }

    private Amount dueAtApply() {
        if (change.deferred() != null) {
            return Amount.ZERO;
        }
        return switch (change.action()) {
            case CREATE, DELETE_THEN_CREATE, CREATE_THEN_DELETE, CREATE_AND_FORGET ->
                after == null ? Amount.ZERO : Purchase.ofNew(after);
            case UPDATE -> before == null || after == null ? Amount.ZERO : Purchase.ofChange(before, after);
            case NO_OP, READ, DELETE, FORGET, OPEN -> Amount.ZERO;
            case UNKNOWN ->
                Amount.between(null, null, new Cause(change.address().text(), "actions"));
        };
    }

    private Stream<Part> remains() {
        return before == null ? Stream.empty() : before.partAfterDelete().stream();
    }

    private Stream<Part> part(@Nullable InstanceFee fee, Evidence... further) {
        return fee == null ? Stream.empty() : Stream.of(fee.part(further));
    }

    private Part later(String says) {
        String address = change.address().text();
        Amount anything = Amount.unbounded(new Cause(address, "actions"));
        return new Part(
                LineId.INSTANCE_PAYG,
                change,
                says,
                "month",
                Figure.of(Amount.exact(1), anything),
                List.of(new Evidence(address, "actions", says)));
    }

    private Evidence overlap() {
        return new Evidence(
                change.address().text(),
                "actions",
                "the new instance is created before the old one is deleted; the time in which both run is not counted");
    }
}
