package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.ModuleJson.refs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts what is looked at rather than the time it takes. */
class LinearityTest {
    private static final int MODULES = 200;
    private static final int LINKS = 1_000;

    @Test
    void tenTimesTheHoldersTakeAtMostTenTimesTheWork() {
        long few = work(5_000);
        long many = work(50_000);

        assertThat(few).isBetween(1L, 10L * 5_000);
        assertThat(many).isLessThanOrEqualTo(10 * few);
    }

    /** A long chain of modules neither overflows a stack nor is followed anew for each of its links. */
    @Test
    void aLongChainIsFollowedOnce() {
        ModuleJson root = new ModuleJson().resource("t.a");
        List<String> addresses = new ArrayList<>(List.of("t.a"));
        for (int i = 0; i < LINKS; i++) {
            ModuleJson module = new ModuleJson().resource("t.h", refs("var.id")).output("o", refs("var.id"));
            root.call("m" + i, module);
            root.argument(
                    "m" + i,
                    "id",
                    i == 0 ? refs("t.a.id", "t.a") : refs("module.m" + (i - 1) + ".o", "module.m" + (i - 1)));
            addresses.add("module.m" + i + ".t.h");
        }
        ReferenceResolver wiring =
                new PlanJson(root).created(addresses.toArray(String[]::new)).wiring();

        ResolvedReference last = resolve(wiring, addresses.get(LINKS));
        long once = wiring.work();
        addresses.subList(1, addresses.size()).forEach(holder -> resolve(wiring, holder));

        assertThat(last.targets()).extracting(ReferencedResource::toString).containsExactly("t.a.id");
        assertThat(wiring.work()).isLessThanOrEqualTo(2 * once);
    }

    /** Each of 200 modules has its share of the holders, all of which refer to all of what the root module passes in. */
    private static long work(int holders) {
        ModuleJson module =
                new ModuleJson().repeated("t.h", "count_expression", refs("var.n"), refs("var.ids", "count.index"));
        ModuleJson root = new ModuleJson()
                .resource("t.c")
                .call("m", module)
                .argument("m", "ids", refs("t.c"))
                .forEach("m", json("{'constant_value': {}}"));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < holders; i++) {
            addresses.add("module.m[\"" + i % MODULES + "\"].t.h[" + i / MODULES + "]");
        }
        PlanJson plan = new PlanJson(root).created("t.c[0]", "t.c[1]").created(addresses.toArray(String[]::new));
        ReferenceResolver wiring = plan.wiring();
        addresses.forEach(holder -> resolve(wiring, holder));
        return wiring.work();
    }

    private static ResolvedReference resolve(ReferenceResolver wiring, String holder) {
        return wiring.resolve(Resolutions.address(holder), AttributePath.of("x"));
    }
}
