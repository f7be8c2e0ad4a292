package dev.tollgate.gateway.fee;

import dev.tollgate.cost.CostScenario;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param month how long it had run
 */
record InstanceChange(
        ResourceChange change,
        @Nullable InstanceFee before,
        @Nullable InstanceFee after,
        MonthSoFar month) {
    private static final String ACTIONS = "actions";

    private static final Set<Action> DELETING =
            EnumSet.of(Action.DELETE, Action.DELETE_THEN_CREATE, Action.CREATE_THEN_DELETE);

    /** The fee lines, and what is due at apply. */
    CostScenario scenario() {
        return new CostScenario(PartLines.of(beforeParts(), afterParts()), dueAtApply());
    }

    private List<FeePart> beforeParts() {
        return part(before, told(before)).toList();
    }

    private List<FeePart> afterParts() {
        if (change.deferred() != null) {
            return List.of(later("put off to a later plan: " + change.deferred()));
        }
        return switch (change.action()) {
            case NO_OP -> beforeParts();
            case CREATE -> part(after, created()).toList();
            case UPDATE, READ -> part(after).toList();
            case DELETE -> remains().toList();
            case DELETE_THEN_CREATE ->
                Stream.concat(part(after, created()), remains()).toList();
            case CREATE_THEN_DELETE ->
                Stream.concat(part(after, created(), overlap()), remains()).toList();
            case FORGET -> beforeParts();
            case CREATE_AND_FORGET ->
                Stream.concat(part(after, created()), part(before)).toList();
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
                after == null ? Amount.ZERO : DueAtApply.ofNew(after);
            case UPDATE -> before == null || after == null ? Amount.ZERO : DueAtApply.ofChange(before, after);
            case NO_OP, READ, DELETE, FORGET, OPEN -> Amount.ZERO;
            case UNKNOWN ->
                Amount.between(null, null, new Cause(change.address().text(), ACTIONS));
        };
    }

    private Stream<FeePart> remains() {
        return before == null ? Stream.empty() : before.partAfterDelete().stream();
    }

    private Stream<FeePart> part(@Nullable InstanceFee fee, Evidence... further) {
        return fee == null ? Stream.empty() : Stream.of(fee.part(further));
    }

    private FeePart later(String says) {
        String address = change.address().text();
        Amount anything = Amount.unbounded(new Cause(address, ACTIONS));
        return new FeePart(
                LineId.INSTANCE_PAYG,
                change,
                says,
                "month",
                LineFigure.of(Amount.exact(1), anything),
                List.of(new Evidence(address, ACTIONS, says)));
    }

    /** What there is to know of an instance that is paid for by the hour and is there before. */
    private Evidence[] told(@Nullable InstanceFee fee) {
        if (fee == null || fee.isPrepaid()) {
            return new Evidence[0];
        }
        String address = change.address().text();
        boolean leaves = change.deferred() == null && DELETING.contains(change.action());
        Stream<Evidence> end = leaves
                ? Stream.of(new Evidence(address, ACTIONS, "deleted by this plan, and paid for until then"))
                : Stream.empty();
        return Stream.concat(
                        end,
                        month.of(address, change.before(), leaves, fee.prices().hour()))
                .toArray(Evidence[]::new);
    }

    private Evidence created() {
        return new Evidence(change.address().text(), ACTIONS, "created by this plan, and paid for from then on");
    }

    private Evidence overlap() {
        return new Evidence(
                change.address().text(),
                ACTIONS,
                "the new instance is created before the old one is deleted; the time in which both run is not counted");
    }
}
