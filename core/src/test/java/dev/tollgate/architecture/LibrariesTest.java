package dev.tollgate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Libraries are known where they are needed, and nowhere else: JSON and YAML at the ends, expressions in one package. */
@AnalyzeClasses(locations = CoreClasses.class)
class LibrariesTest {
    @ArchTest
    static final ArchRule JACKSON_IS_KNOWN_TO_READERS_AND_RENDERERS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.tollgate.plan.json..",
                    "dev.tollgate.document..",
                    "dev.tollgate.render..",
                    "dev.tollgate.forge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule CEL_IS_KNOWN_TO_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.tollgate.policy.cel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google..", "org.antlr..", "org.threeten..");
}
