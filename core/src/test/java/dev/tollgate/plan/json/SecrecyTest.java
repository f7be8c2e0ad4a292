package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Plan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans hold secrets in clear text; what is printed of them does not. */
class SecrecyTest {
    private static final String SECRET = "hunter2";

    @ParameterizedTest
    @ValueSource(strings = {"terraform/01-kitchen-sink-create.json", "terraform/02-errored-plan.json"})
    void whatAPlanMarksIsReadAndNotPrinted(String fixture) {
        assertThat(new String(Inputs.bytes(fixture), StandardCharsets.UTF_8)).contains(SECRET);

        Plan plan = Inputs.read(Inputs.bytes(fixture));

        assertThat(Inputs.at(plan.variables(), "secret").asText()).contains(SECRET);
        assertThat(plan.toString()).contains("(sensitive)").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'format_version':hunter2",
                "'resource_changes':[{'address':'hunter2'}]",
                "'resource_changes':[{'address':'t.n','type':'hunter2'}]",
                "'resource_changes':[{'address':'t.n','change':{'before':{'hunter2':1,'hunter2':2}}}]",
                "'variables':{'hunter2':'hunter2'}",
                "'variables':{'v':{'value':'hunter2",
                "'variables':{'v':{'value':hunter2}}",
                "'variables':{'v':{'value':'hunter2\n'}}",
                "'configuration':{'root_module':{'module_calls':{'hunter2':1}}}",
            })
    void noProblemQuotesTheInput(String members) {
        assertThat(Inputs.problemOf(Inputs.planWith(members)).message()).doesNotContain(SECRET);
    }

    @Test
    void whatStandsInPlaceOfAPlanIsNotQuoted() {
        assertThat(Inputs.problem(Inputs.utf8("password: hunter2\n")).message()).doesNotContain(SECRET);
        assertThat(Inputs.problem(Inputs.utf8("No changes. password: hunter2")).message())
                .doesNotContain(SECRET);
        assertThat(Inputs.problem(Inputs.utf8("Error: a\nhunter2")).message())
                .contains("Error: a")
                .doesNotContain(SECRET);
    }
}
