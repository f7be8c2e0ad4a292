package dev.tollgate.maven;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.tollgate.fixtures.ExportedPackages;

@AnalyzeClasses(packages = "dev.tollgate.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ONLY_EXPORTED_PACKAGES_ARE_USED = ExportedPackages.aloneAreUsedBy("dev.tollgate.maven");
}
