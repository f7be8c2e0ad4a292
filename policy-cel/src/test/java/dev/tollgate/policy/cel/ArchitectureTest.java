package dev.tollgate.policy.cel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.tollgate.fixtures.ExactnessRules;
import dev.tollgate.fixtures.PurityRules;

@AnalyzeClasses(packages = "dev.tollgate.policy.cel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests NUMBERS_ARE_EXACT = ArchTests.in(ExactnessRules.class);

    @ArchTest
    static final ArchTests EVERYTHING_IS_PASSED_IN = ArchTests.in(PurityRules.class);

    /** Of core it knows documents and what expressions are, and so nothing of plans, prices or policies. */
    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_AND_EXPRESSIONS_ARE_USED = classes()
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("dev.tollgate..")
                    .or(resideInAnyPackage(
                            "dev.tollgate.policy.cel", "dev.tollgate.policy.expression", "dev.tollgate.document")));
}
