package dev.tollgate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Money and quantities are exact decimals. */
@AnalyzeClasses(locations = CoreClasses.class)
class ExactnessTest {
    private static final DescribedPredicate<JavaClass> INEXACT =
            belongToAnyOf(double.class, float.class, Double.class, Float.class);

    @ArchTest
    static final ArchRule NOTHING_HOLDS_AN_INEXACT_NUMBER = noFields().should().haveRawType(INEXACT);

    @ArchTest
    static final ArchRule NOTHING_RETURNS_AN_INEXACT_NUMBER =
            noCodeUnits().should().haveRawReturnType(INEXACT);

    @ArchTest
    static final ArchRule NOTHING_TAKES_AN_INEXACT_NUMBER =
            noCodeUnits().should().haveRawParameterTypes(anyElementThat(INEXACT));

    @ArchTest
    static final ArchRule NOTHING_IS_ASKED_FOR_AN_INEXACT_NUMBER = noClasses()
            .should()
            .callCodeUnitWhere(target(rawReturnType(INEXACT)))
            .orShould()
            .callCodeUnitWhere(target(rawParameterTypes(anyElementThat(INEXACT))));

    @ArchTest
    static final ArchRule NOTHING_IS_A_LIST_OF_INEXACT_NUMBERS =
            noClasses().should().dependOnClassesThat(INEXACT);
}
