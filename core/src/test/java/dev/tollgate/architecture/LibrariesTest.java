package dev.tollgate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Libraries are known where they are needed, and nowhere else: JSON and YAML at the ends. */
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

    /** Whoever has no rules of their own gets no library for them. */
    @ArchTest
    static final ArchRule THE_LANGUAGE_OF_EXPRESSIONS_IS_A_MODULE_OF_ITS_OWN =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("dev.cel..", "com.google..");
}
