package dev.tollgate.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Dependencies between packages point one way. */
@AnalyzeClasses(locations = CoreClasses.class)
class PackageOrderTest {
    private static final String FACADE = "dev.tollgate";

    /** The way of a request. */
    private static final String RUN = "dev.tollgate.run";

    private static final String PLAN_JSON = "dev.tollgate.plan.json..";

    private static final String FORGE = "dev.tollgate.forge..";

    private static final String TERRAFORM = "dev.tollgate.terraform..";

    /** Used by the facade alone, but for one use of one by the other: what is behind it knows plans, not where they come from. */
    private static final Set<String> READERS = Set.of(PLAN_JSON, TERRAFORM);

    /** From the innermost out. A package uses those of earlier rows only; packages of one row do not know each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("dev.tollgate.money..", "dev.tollgate.diagnostic.."),
            List.of("dev.tollgate.document..", "dev.tollgate.plan"),
            List.of(PLAN_JSON, "dev.tollgate.reference.."),
            List.of(TERRAFORM),
            List.of("dev.tollgate.region..", "dev.tollgate.source.."),
            List.of("dev.tollgate.traffic", "dev.tollgate.usage", "dev.tollgate.price.."),
            List.of("dev.tollgate.usage.volume", "dev.tollgate.usage.skeleton"),
            List.of("dev.tollgate.cost"),
            List.of("dev.tollgate.product"),
            List.of("dev.tollgate.gateway.model"),
            List.of("dev.tollgate.gateway.link"),
            List.of("dev.tollgate.gateway.network"),
            List.of("dev.tollgate.gateway.backend"),
            List.of("dev.tollgate.gateway.estate"),
            List.of("dev.tollgate.gateway.traffic", "dev.tollgate.gateway.fee"),
            List.of("dev.tollgate.gateway.volume"),
            List.of("dev.tollgate.gateway.calls"),
            List.of("dev.tollgate.advice.."),
            List.of("dev.tollgate.gateway.advice"),
            List.of("dev.tollgate.gateway"),
            List.of("dev.tollgate.estimate"),
            List.of("dev.tollgate.policy"),
            List.of("dev.tollgate.policy.expression.."),
            List.of("dev.tollgate.policy.budget..", "dev.tollgate.policy.rule.."),
            List.of("dev.tollgate.policy.file.."),
            List.of("dev.tollgate.report.."),
            List.of("dev.tollgate.render.wording", "dev.tollgate.render.markup"),
            List.of("dev.tollgate.render.text", "dev.tollgate.render.json"),
            List.of("dev.tollgate.render.markdown", "dev.tollgate.render.junit"),
            List.of("dev.tollgate.render.sarif", "dev.tollgate.render.html"),
            List.of("dev.tollgate.render.advice"),
            List.of("dev.tollgate.render"),
            List.of("dev.tollgate.comment.."),
            List.of(FORGE),
            List.of("dev.tollgate.api"),
            List.of("dev.tollgate.file"),
            List.of("dev.tollgate.settings"),
            List.of(RUN),
            List.of(FACADE));

    /** A package without a place in the order is an error as well. */
    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ON_EARLIER_ONES_ONLY =
            inOrder(layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true));

    private static ArchRule inOrder(LayeredArchitecture architecture) {
        List<String> earlier = new ArrayList<>();
        LayeredArchitecture result = architecture;
        for (List<String> row : ORDER) {
            for (String name : row) {
                result = placed(result, name, earlier);
            }
            earlier.addAll(row);
        }
        return result.ensureAllClassesAreContainedInArchitecture();
    }

    private static LayeredArchitecture placed(LayeredArchitecture architecture, String name, List<String> earlier) {
        String[] usable = earlier.stream()
                .filter(other -> name.equals(RUN) || name.equals(TERRAFORM) || !READERS.contains(other))
                .toArray(String[]::new);
        LayeredArchitecture defined = architecture.layer(name).definedBy(name);
        return usable.length == 0
                ? defined.whereLayer(name).mayNotAccessAnyLayer()
                : defined.whereLayer(name).mayOnlyAccessLayers(usable);
    }
}
