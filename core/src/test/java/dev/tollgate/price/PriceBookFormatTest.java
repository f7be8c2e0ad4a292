package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation of the format shows books that load, and the schema for editors accepts what loads. */
final class PriceBookFormatTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void theBookOfTheUserInTheDocumentationLoads() throws IOException {
        PriceBook book = Books.merged(examples().get(0));
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5.2");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.YEAR)).isEqualTo("35328");
        assertThat(fee(book, "cn-hangzhou", "api.s2.large.x2", BillingCycle.MONTH))
                .isEqualTo("48000");
        assertThat(fee(book, "cn-beijing", "api.s1.small", BillingCycle.HOUR)).isEqualTo("4.9");
        assertThat(fee(book, "cn-shanghai", "api.s1.medium", BillingCycle.MONTH))
                .isEqualTo("8483");
        assertThat(book.traffic("cn-hangzhou").orElseThrow().value()).isEqualTo("0.76");
        assertThat(book.traffic("cn-qingdao").orElseThrow().value()).isEqualTo("0.65");
    }

    @Test
    void theCompleteBookInTheDocumentationLoads() throws IOException {
        PriceBook book = Books.merged(examples().get(1));
        assertThat(book.currency()).isEqualTo("USD");
        assertThat(book.books()).extracting(BookHeader::id).containsExactly("my-usd-list");
        assertThat(examples()).hasSize(2);
    }

    @Test
    void theSchemaAcceptsEveryBookThatLoads() throws IOException {
        assertThat(faults(bundled())).isEmpty();
        for (String example : examples()) {
            assertThat(faults(example)).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoBook() throws IOException {
        assertThat(faults("book: x")).isNotEmpty();
        assertThat(faults(bundled() + "discont: []\n")).isNotEmpty();
        assertThat(faults(bundled().replace("perGb: 0.72", "perGb: -1"))).isNotEmpty();
        assertThat(faults(bundled().replace("shutdown: 2027-09-21", "validUntil: 2027-09-21")))
                .isNotEmpty();
        assertThat(faults(bundled().replace("sla: 99.95", "slaa: 99.95"))).isNotEmpty();
    }

    private static List<Error> faults(String yaml) throws IOException {
        try (InputStream schema = Files.newInputStream(DOCS.resolve("price-book.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema)
                    .validate(yaml, InputFormat.YAML);
        }
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(DOCS.resolve("price-books.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String bundled() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(PriceBooks.class.getResourceAsStream(PriceBooks.YAML))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fee(PriceBook book, String region, String spec, BillingCycle cycle) {
        return book.fee(region, spec, cycle).fold(Answers.AS_TEXT);
    }
}
