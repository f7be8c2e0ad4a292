package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostScenario;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InstanceChangeTest {
    private static final InstanceFee PAYG = Fees.payg(Side.BEFORE, Fees.SMALL);
    private static final InstanceFee PAYG_AFTER = Fees.payg(Side.AFTER, Fees.LARGE);
    private static final InstanceFee PREPAID = Fees.months(Side.BEFORE, Fees.SMALL);
    private static final InstanceFee PREPAID_AFTER = Fees.months(Side.AFTER, Fees.LARGE);

    @Test
    void addsACreatedInstanceAndItsTerm() {
        assertThat(delta(Action.CREATE, null, PAYG_AFTER)).isEqualTo(Amount.exact(8760));
        assertThat(scenario(Action.CREATE, null, PREPAID_AFTER).dueAtApply()).isEqualTo(Amount.exact(12_000));
    }

    @Test
    void takesAwayADeletedPayAsYouGoInstance() {
        assertThat(delta(Action.DELETE, PAYG, null)).isEqualTo(Amount.exact(-4380));
    }

    @Test
    void keepsADeletedSubscription() {
        CostLine line = scenario(Action.DELETE, PREPAID, null).lines().get(0);

        assertThat(line.after()).isEqualTo(line.before());
        assertThat(line.delta()).isEqualTo(Amount.ZERO);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELETE_THEN_CREATE", "CREATE_THEN_DELETE"})
    void paysBothTheOldAndTheNewSubscriptionAfterAReplacement(Action action) {
        CostScenario scenario = scenario(action, PREPAID, PREPAID_AFTER);

        assertThat(scenario.lines()).hasSize(1);
        assertThat(scenario.lines().get(0).delta()).isEqualTo(Amount.exact(6000));
        assertThat(scenario.dueAtApply()).isEqualTo(Amount.exact(12_000));
    }

    @Test
    void replacesAPayAsYouGoInstance() {
        assertThat(delta(Action.DELETE_THEN_CREATE, PAYG, PAYG_AFTER)).isEqualTo(Amount.exact(4380));
    }

    @Test
    void saysThatBothRunForAWhileOnlyWhereTheNewOneComesFirst() {
        String overlap = "the time in which both run is not counted";

        assertThat(says(scenario(Action.CREATE_THEN_DELETE, PAYG, PAYG_AFTER)))
                .anyMatch(each -> each.endsWith(overlap));
        assertThat(says(scenario(Action.DELETE_THEN_CREATE, PAYG, PAYG_AFTER)))
                .noneMatch(each -> each.endsWith(overlap));
    }

    @Test
    void saysOfADeletedPayAsYouGoInstanceThatItIsPaidForUntilThen() {
        String end = "deleted by this plan, and paid for until then";

        assertThat(says(scenario(Action.DELETE, PAYG, null))).contains(end);
        assertThat(says(scenario(Action.DELETE_THEN_CREATE, PAYG, PAYG_AFTER))).contains(end);
        assertThat(says(scenario(Action.UPDATE, PAYG, PAYG_AFTER))).doesNotContain(end);
        assertThat(says(scenario(Action.DELETE, PREPAID, null))).doesNotContain(end);
        assertThat(says(new InstanceChange(change(Action.DELETE, "later"), PAYG, null, new MonthSoFar(null))
                        .scenario()))
                .doesNotContain(end);
    }

    @Test
    void goesOnPayingWhatIsForgottenAndWhatStays() {
        assertThat(delta(Action.FORGET, PAYG, null)).isEqualTo(Amount.ZERO);
        assertThat(delta(Action.NO_OP, PAYG, PAYG)).isEqualTo(Amount.ZERO);
        assertThat(delta(Action.CREATE_AND_FORGET, PAYG, PAYG_AFTER)).isEqualTo(Amount.exact(8760));
    }

    @Test
    void resizesAndPaysTheRestOfATerm() {
        assertThat(delta(Action.UPDATE, PAYG, PAYG_AFTER)).isEqualTo(Amount.exact(4380));
        assertThat(scenario(Action.UPDATE, PREPAID, PREPAID_AFTER).dueAtApply())
                .isEqualTo(DueAtApply.ofChange(PREPAID, PREPAID_AFTER));
    }

    @Test
    void knowsNothingOfWhatIsPutOffOrOfAnUnknownAction() {
        Cause actions = new Cause(Fees.ADDRESS, "actions");
        CostScenario later = new InstanceChange(
                        change(Action.UPDATE, "resource_config_unknown"), PAYG, PAYG_AFTER, new MonthSoFar(null))
                .scenario();
        CostScenario unknown = scenario(Action.UNKNOWN, PAYG, PAYG_AFTER);

        assertThat(later.lines().get(0).delta().high()).isNull();
        assertThat(later.lines().get(0).delta().causes()).containsExactly(actions);
        assertThat(later.dueAtApply()).isEqualTo(Amount.ZERO);
        assertThat(unknown.lines().get(0).delta().high()).isNull();
        assertThat(unknown.dueAtApply()).isEqualTo(Amount.between(null, null, actions));
    }

    private static Amount delta(Action action, @Nullable InstanceFee before, @Nullable InstanceFee after) {
        List<CostLine> lines = scenario(action, before, after).lines();

        assertThat(lines).extracting(CostLine::id).containsExactly(LineId.INSTANCE_PAYG);
        return lines.get(0).delta();
    }

    private static List<String> says(CostScenario scenario) {
        return scenario.lines().stream()
                .flatMap(line -> line.why().stream())
                .map(Evidence::says)
                .toList();
    }

    private static CostScenario scenario(Action action, @Nullable InstanceFee before, @Nullable InstanceFee after) {
        return new InstanceChange(change(action, null), before, after, new MonthSoFar(null)).scenario();
    }

    private static ResourceChange change(Action action, @Nullable String deferred) {
        Address address = Address.parse(Fees.ADDRESS).orElseThrow();
        return new ResourceChange(address, null, null, "", action, false, deferred, Value.NULL, Value.NULL, List.of());
    }
}
