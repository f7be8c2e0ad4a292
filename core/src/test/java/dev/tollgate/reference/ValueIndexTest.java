package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import org.junit.jupiter.api.Test;

class ValueIndexTest {
    private final ReferenceResolver wiring = new PlanJson(new ModuleJson().resource("t.a"))
            .created("t.new")
            .change("t.a", "update", json("{'x': 'new'}"), json("{}"))
            .change("t.b", "delete", json("null"), json("{}"))
            .wiring();

    @Test
    void eachSideHasItsOwnValues() {
        assertThat(wiring.before().find("t", "x", "old"))
                .extracting(holder -> holder.address().text())
                .containsExactly("t.a", "t.b");
        assertThat(wiring.after().find("t", "x", "new"))
                .containsExactly(new ValueIndex.Holder(Resolutions.address("t.a"), null));
        assertThat(wiring.before().find("t", "x", "new")).isEmpty();
        assertThat(wiring.before().find("u", "x", "old")).isEmpty();
    }

    @Test
    void changesAndProvidersAreFoundByType() {
        assertThat(wiring.changes("t"))
                .extracting(change -> change.address().text())
                .containsExactly("t.a", "t.b", "t.new");
        assertThat(wiring.providerKey(Resolutions.address("t.a"))).contains("p");
        assertThat(wiring.providerKey(Resolutions.address("t.b"))).isEmpty();
        assertThat(wiring.instances(ModulePath.ROOT, Mode.MANAGED, "t", "a"))
                .containsExactly(Resolutions.address("t.a"));
    }
}
