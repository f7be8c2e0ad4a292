package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @Test
    void anAddressAloneIsEnough() {
        Address address = address("'address':'module.a.module.b[0].data.t.n[\\\"k.\\\\\\\"[x]\\\"]'");

        assertThat(address.text()).isEqualTo("module.a.module.b[0].data.t.n[\"k.\\\"[x]\"]");
        assertThat(address.module())
                .isEqualTo(ModulePath.parse("module.a.module.b[0]").orElseThrow());
        assertThat(address.mode()).isEqualTo(Mode.DATA);
        assertThat(address.type()).isEqualTo("t");
        assertThat(address.name()).isEqualTo("n");
        assertThat(address.key()).isEqualTo(new InstanceKey.Key("k.\"[x]"));
    }

    @Test
    void partsWithoutAnAddressAreEnough() {
        assertThat(address("'module_address':'module.m[0]','mode':'managed','type':'t','name':'n','index':3"))
                .hasToString("module.m[0].t.n[3]");
    }

    @Test
    void theIndexTellsTheKeyThatOlderTerraformsQuoteOtherwise() {
        Address address =
                address("'address':'t.n[\\\"$${x}\\\"]','mode':'managed','type':'t','name':'n','index':'$${x}'");

        assertThat(address.key()).isEqualTo(new InstanceKey.Key("$${x}"));
    }

    @Test
    void instancesThatAreNotCountedYetAreUndecided() {
        assertThat(address("'index_unknown':true,'address':'module.m[*].t.n[*]'")
                        .key())
                .isEqualTo(InstanceKey.UNDECIDED);
    }

    @Test
    void theKindsOfObjectAreKeptApart() {
        Plan plan = Inputs.read(Inputs.bytes("terraform/15-deposed.json"));

        assertThat(plan.changes()).extracting(ResourceChange::deposed).containsExactly(null, "deadbeef");
        assertThat(plan.changes())
                .extracting(change -> change.address().text())
                .containsExactly("terraform_data.d", "terraform_data.d");
    }

    @Test
    void movesAndImportsAndForcedReplacementsAreRead() {
        Plan plan = Inputs.readPlan("'resource_changes':[{'previous_address':'t.old','address':'t.n',"
                + "'provider_name':'registry.terraform.io/aliyun/alicloud','change':{'importing':{'id':'x'},"
                + "'replace_paths':[['b','c',0],['a'],['b'],[]]}}]");

        ResourceChange change = plan.changes().get(0);
        assertThat(change.previousAddress()).isEqualTo("t.old");
        assertThat(change.provider()).isEqualTo("registry.terraform.io/aliyun/alicloud");
        assertThat(change.importing()).isTrue();
        assertThat(change.replacePaths()).isEqualTo(List.of("a", "b"));
    }

    @Test
    void deferredChangesCarryTheirReason() {
        Plan plan = Inputs.readPlan("'deferred_changes':["
                + "{'resource_change':{'address':'t.b','change':{'actions':['create']}},'reason':'deferred_prereq'},"
                + "{'resource_change':{'address':'t.a[*]','change':{'actions':['create']}}}]");

        assertThat(plan.changes()).extracting(ResourceChange::deferred).containsExactly("unknown", "deferred_prereq");
    }

    @Test
    void aModeOfTheFutureIsLeftOut() {
        Plan plan = Inputs.readPlan(
                "'resource_changes':[{'address':'list.t.n','mode':'list','type':'t','name':'n','change':{}}]");

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.skipped().managedAfter()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'address':'t.n','type':'u'",
                "'type':'u','address':'t.n'",
                "'address':'t.n','name':'m'",
                "'address':'t.n','mode':'data'",
                "'change':{}",
                "'address':'t'",
                "'mode':'managed','type':'t','name':'n','module_address':'m'",
            })
    void whatCannotBeToldApartIsRefused(String members) {
        assertThat(Inputs.problemOf(Inputs.planWith("'resource_changes':[{" + members + "}]"))
                        .code())
                .isEqualTo("plan-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'resource_changes':[{'address':'t.n'},{'address':'t.n'}]",
                "'resource_changes':[{'address':'t.n','deposed':'1'},{'address':'t.n','deposed':'1'}]",
                "'resource_changes':[{'address':'t.n'}],'deferred_changes':[{'resource_change':{'address':'t.n'}}]",
                "'resource_changes':[{'address':'t.n','address':'t.n'}]",
                "'resource_changes':[{'address':'t.n','change':{'actions':['create'],'actions':['delete']}}]",
                "'resource_changes':[{'address':'t.n','change':{'before':{'a':1,'a':2}}}]",
                "'configuration':{'root_module':{'resources':[],'resources':[]}}",
                "'configuration':{'root_module':{'resources':[{'address':'t.n'},{'address':'t.n'}]}}",
                "'variables':{'v':{},'v':{}}",
            })
    void whatIsThereTwiceIsRefused(String members) {
        assertThat(Inputs.problemOf(Inputs.planWith(members)).code()).isEqualTo("plan-duplicate");
    }

    private static Address address(String members) {
        return Inputs.readPlan("'resource_changes':[{" + members + "}]")
                .changes()
                .get(0)
                .address();
    }
}
