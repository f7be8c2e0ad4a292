package dev.tollgate.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule STATE_IS_NEVER_SHARED =
            fields().that().areStatic().should().beFinal();

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

    @ArchTest
    static final ArchRule ENVIRONMENT_IS_PASSED_IN =
            neverCalled("java.lang.System", "getenv|getProperty|getProperties");

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = neverCalled("java.time..*", "now|system.*");

    @ArchTest
    static final ArchRule MACHINE_CLOCK_IS_NOT_READ = neverCalled("java.lang.System", "currentTimeMillis|nanoTime");

    @ArchTest
    static final ArchRule OLD_DATES_ARE_NOT_USED =
            noClasses().should().dependOnClassesThat(nameMatching("java\\.util\\.(Date|Calendar|TimeZone|Random)"));

    @ArchTest
    static final ArchRule DEFAULT_LOCALE_IS_NOT_READ = neverCalled("java.util.Locale", "getDefault");

    /** With the default locale, digits too depend on the machine. */
    @ArchTest
    static final ArchRule TEXT_IS_FORMATTED_IN_A_GIVEN_LOCALE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    private static ArchRule neverCalled(String owners, String methods) {
        return noClasses().should().callMethodWhere(methodOf(owners, methods));
    }

    private static DescribedPredicate<JavaCall<?>> methodOf(String owners, String methods) {
        return target(owner(nameMatching(owners))).and(target(nameMatching(methods)));
    }
}
