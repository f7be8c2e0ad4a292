package dev.tollgate.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.tollgate.fixtures.ExactnessRules;

@AnalyzeClasses(locations = CoreClasses.class)
class ExactnessTest {
    @ArchTest
    static final ArchTests NUMBERS_ARE_EXACT = ArchTests.in(ExactnessRules.class);
}
