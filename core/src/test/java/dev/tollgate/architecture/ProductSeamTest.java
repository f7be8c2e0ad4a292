package dev.tollgate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine names no product: what only one product has stands in the packages and resources of that product. */
@AnalyzeClasses(locations = CoreClasses.class)
class ProductSeamTest {
    private static final String PRODUCT = "dev.tollgate.gateway..";
    private static final String LIST = "dev.tollgate.run.BuiltInProducts";

    private static final Path MAIN =
            Fixtures.cases().resolve("../../core/src/main").normalize();
    private static final Path PRODUCT_FOLDER = Path.of("dev/tollgate/gateway");

    /** A name of its resource types in a text, but not in a comment. */
    private static final Pattern NAMED = Pattern.compile("\"[^\"\\n]*alicloud_api_gateway[^\"\\n]*\"");

    /** Classes that still name them. */
    private static final Set<String> SHARED_CLASSES = Set.of("UsageEntries.java");

    /** Tables that still have rows of the product. */
    private static final Set<String> SHARED_TABLES = Set.of("parameters.txt", "region-attributes.txt");

    @ArchTest
    static final ArchRule ONLY_THE_LIST_KNOWS_THE_PRODUCT = noClasses()
            .that()
            .resideOutsideOfPackage(PRODUCT)
            .and()
            .doNotHaveFullyQualifiedName(LIST)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PRODUCT);

    @Test
    void onlyKnownTextsOfTheEngineNameItsResourceTypes() throws IOException {
        assertThat(filesNaming("java", NAMED)).isEqualTo(SHARED_CLASSES);
    }

    @Test
    void onlyKnownTablesOfTheEngineNameItsResourceTypes() throws IOException {
        assertThat(filesNaming("resources", Pattern.compile("alicloud_api_gateway")))
                .containsExactlyInAnyOrderElementsOf(SHARED_TABLES);
    }

    private static Set<String> filesNaming(String folder, Pattern pattern) throws IOException {
        Path root = MAIN.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> engine = files.filter(Files::isRegularFile)
                    .filter(file -> !root.relativize(file).startsWith(PRODUCT_FOLDER))
                    .toList();
            assertThat(engine).hasSizeGreaterThan(5);
            Set<String> names = new TreeSet<>();
            engine.stream()
                    .filter(file -> pattern.matcher(read(file)).find())
                    .forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
