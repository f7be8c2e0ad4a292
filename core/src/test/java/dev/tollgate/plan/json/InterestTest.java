package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.RelevantAttribute;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Skipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestTest {
    /** Type {@code t}, and of it the attributes {@code a} and {@code u}. */
    private static final Interest SOME = new Interest() {
        @Override
        public boolean wants(Mode mode, String type) {
            return type.equals("t");
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return attribute.equals("a") || attribute.equals("u");
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'address':'t.n','mode':'managed','type':'t','name':'n','change':CHANGE",
                "'change':CHANGE,'address':'t.n','mode':'managed','type':'t','name':'n'",
                "'mode':'managed','change':CHANGE,'type':'t','name':'n'",
            })
    void onlyWhatIsWantedIsKeptInAnyOrder(String members) {
        String change =
                "{'after':{'a':'x','b':'y'},'after_unknown':{'u':true,'v':true},'after_sensitive':{'a':true,'b':true},"
                        + "'actions':['update'],'before':{'a':'x','b':'y'}}";

        ResourceChange read = read("'resource_changes':[{" + members.replace("CHANGE", change) + "}]")
                .changes()
                .get(0);

        assertThat(read.before()).hasToString("{a=x}");
        assertThat(read.after()).hasToString("{a=(sensitive), u=(known after apply)}");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Plan plan = read("'resource_changes':["
                + "{'address':'x.a','change':{'actions':['no-op']}},"
                + "{'address':'x.b','change':{'before':{'a':'x'},'actions':['delete']}},"
                + "{'change':{'actions':['delete','create']},'type':'x','mode':'managed'},"
                + "{'address':'x.d','change':{'actions':['forget']}},"
                + "{'address':'x.e','change':{'actions':['a new one']}},"
                + "{'address':'data.x.f','change':{'actions':['read']}},"
                + "{'address':'t.g','change':{'actions':['create']}}],"
                + "'deferred_changes':[{'resource_change':{'address':'x.h','change':{'actions':['create']}}}]");

        assertThat(plan.skipped()).isEqualTo(new Skipped(4, 2, 5));
        assertThat(plan.changes()).extracting(change -> change.address().text()).containsExactly("t.g");
    }

    @Test
    void thePriorStateServesDataSourcesOnly() {
        Plan plan = read("'prior_state':{'values':{'root_module':{'resources':["
                + "{'address':'data.t.n','provider_name':'p','values':{'a':1,'b':2}},"
                + "{'values':{'a':1,'b':2},'address':'data.t.m'},"
                + "{'address':'t.n','values':{'a':1}},{'address':'data.x.n','values':{'a':1}}]}}}");

        assertThat(plan.data()).extracting(data -> data.address().text()).containsExactly("data.t.m", "data.t.n");
        assertThat(plan.data()).extracting(data -> data.values().toString()).containsExactly("{a=1}", "{a=1}");
        assertThat(plan.skipped()).isEqualTo(Skipped.NONE);
    }

    @Test
    void theConfigurationKeepsWhatIsWantedAndAllThatConnectsIt() {
        ModuleConfig root = read("'configuration':{'root_module':{'resources':["
                        + "{'address':'t.n','expressions':{'a':{},'b':{}}},{'expressions':{'a':{},'b':{}},'address':'t.m'},"
                        + "{'address':'x.n','expressions':{'a':{}}}],'outputs':{'o':{'expression':{}}},"
                        + "'variables':{'v':{}},'module_calls':{'m':{'module':{}}}}}")
                .configuration()
                .root();

        assertThat(root.resources())
                .containsOnlyKeys("t.n", "t.m")
                .allSatisfy((id, resource) ->
                        assertThat(resource.expressions().entries()).containsOnlyKeys("a"));
        assertThat(root.outputs()).containsOnlyKeys("o");
        assertThat(root.variables()).containsOnlyKeys("v");
        assertThat(root.calls()).containsOnlyKeys("m");
    }

    @Test
    void relevantAttributesAreThoseOfWantedTypes() {
        Plan plan = read("'relevant_attributes':[{'resource':'module.m.t.n','attribute':['a',0,'b']},"
                + "{'resource':'x.n','attribute':['a']},{'attribute':[],'resource':'data.t.n'}]");

        assertThat(plan.relevantAttributes())
                .containsExactly(
                        new RelevantAttribute("module.m.t.n", List.of("a", "0", "b")),
                        new RelevantAttribute("data.t.n", List.of()));
    }

    @Test
    void aStateIsFilteredToo() {
        Plan state = Inputs.read(
                Inputs.utf8("{'values':{'root_module':{'resources':[{'values':{'a':1,'b':2},'address':'t.n'},"
                        .concat("{'address':'x.n','values':{'a':1}}]}},'format_version':'1.0'}")
                        .replace('\'', '"')),
                SOME);

        assertThat(state.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).hasToString("{a=1}"));
        assertThat(state.skipped()).isEqualTo(new Skipped(1, 0, 0));
    }

    private static Plan read(String members) {
        return Inputs.read(Inputs.utf8(Inputs.planWith(members).replace('\'', '"')), SOME);
    }
}
