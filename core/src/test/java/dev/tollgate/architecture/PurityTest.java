package dev.tollgate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.tollgate.fixtures.PurityRules;

/** The same input gives the same output, on every machine, at every time: whatever could differ is passed in. */
@AnalyzeClasses(locations = CoreClasses.class)
class PurityTest {
    /** Name the files of a request, open them, and pass streams on. */
    private static final String[] FRONT = {
        "dev.tollgate", "dev.tollgate.api", "dev.tollgate.file", "dev.tollgate.settings", "dev.tollgate.run"
    };

    /** The build runs it, to write documents as JSON; no run of Tollgate does. */
    private static final String YAML_TO_JSON = "dev.tollgate.document.YamlToJson";

    /** Comments on pull requests; no other command has anything to do with it. */
    private static final String FORGE = "dev.tollgate.forge";

    /** Runs the user's own tools on the files that a request names. */
    private static final String TOOLS = "dev.tollgate.terraform";

    @ArchTest
    static final ArchTests EVERYTHING_IS_PASSED_IN = ArchTests.in(PurityRules.class);

    @ArchTest
    static final ArchRule FILES_AND_NETWORK_ARE_LEFT_TO_THE_FRONT = noClasses()
            .that()
            .resideOutsideOfPackages(FRONT)
            .and()
            .resideOutsideOfPackages(TOOLS, FORGE)
            .and()
            .doNotHaveFullyQualifiedName(YAML_TO_JSON)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.http..", "javax.net..")
                    .or(nameMatching("java\\.io\\.(File|RandomAccessFile).*"))
                    .or(nameMatching("java\\.net\\.(Inet|.*Socket|URL|URLConnection|Proxy).*")));

    @ArchTest
    static final ArchRule NO_OTHER_PROGRAM_IS_STARTED = noClasses()
            .that()
            .resideOutsideOfPackage(TOOLS)
            .should()
            .dependOnClassesThat(nameMatching("java\\.lang\\.(Process.*|Runtime)"));
}
