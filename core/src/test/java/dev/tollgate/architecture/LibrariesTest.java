package dev.tollgate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** JSON and YAML are read and written at the ends, and nowhere between. */
@AnalyzeClasses(locations = CoreClasses.class)
class LibrariesTest {
    @ArchTest
    static final ArchRule JACKSON_IS_KNOWN_TO_READERS_AND_RENDERERS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.tollgate.plan.json..",
                    "dev.tollgate.document..",
                    "dev.tollgate.report..",
                    "dev.tollgate.forge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");
}
