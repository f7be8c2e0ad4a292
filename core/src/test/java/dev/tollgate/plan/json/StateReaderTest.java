package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.ResourceChange;
import org.junit.jupiter.api.Test;

class StateReaderTest {
    @Test
    void aStateIsAPlanThatChangesNothing() {
        Plan state = Inputs.read(Inputs.bytes("state/24-state-with-deposed.json"));

        assertThat(state.header().kind()).isEqualTo(PlanHeader.Kind.STATE);
        assertThat(state.changes()).extracting(ResourceChange::deposed).containsExactly(null, "deadbeef");
        assertThat(state.changes()).allSatisfy(change -> {
            assertThat(change.action()).isEqualTo(Action.NO_OP);
            assertThat(change.before()).isEqualTo(change.after());
            assertThat(change.provider()).isEqualTo("terraform.io/builtin/terraform");
        });
        assertThat(state.changes().get(1).before().get("id").asText()).contains("old-1");
    }

    @Test
    void resourcesOfAllModulesAreRead() {
        Plan state =
                Inputs.readJson("{'format_version':'1.0','values':{'root_module':{'child_modules':[{'child_modules':"
                        + "[{'resources':[{'values':{'a':'x','b':'y'},'sensitive_values':{'b':true},"
                        + "'address':'module.m.module.n[0].t.n','mode':'managed','type':'t','name':'n'}],"
                        + "'address':'module.m.module.n[0]'}],'address':'module.m'}],"
                        + "'resources':[{'address':'data.t.d','values':{'a':1}}]}}}");

        assertThat(state.changes()).singleElement().satisfies(change -> {
            assertThat(change.address()).hasToString("module.m.module.n[0].t.n");
            assertThat(change.after()).hasToString("{a=x, b=(sensitive)}");
        });
        assertThat(state.data()).extracting(DataResource::address).hasToString("[data.t.d]");
    }

    @Test
    void dataSourcesThatWereReadComeFromThePriorState() {
        Plan plan = Inputs.read(Inputs.bytes("terraform/01-kitchen-sink-create.json"));

        assertThat(plan.data())
                .singleElement()
                .satisfies(data ->
                        assertThat(data.values().get("outputs").isNull()).isFalse());
    }
}
