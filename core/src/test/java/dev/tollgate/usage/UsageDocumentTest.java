package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.volume.DeclaredVolumes;
import dev.tollgate.usage.volume.VolumeNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/usage.md and its example to what the code does. */
final class UsageDocumentTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theExampleSaysWhatItsCommentsSay() throws IOException {
        UsageFile file;
        try (InputStream in = Files.newInputStream(DOCS.resolve("usage.example.yml"))) {
            file = UsageFile.read(in, "usage.example.yml");
        }
        UsageSubject office = subject("alicloud_api_gateway_instance.office");
        UsageSubject trial = subject("alicloud_api_gateway_instance.trial");
        UsageSubject shop = subject("module.shop[\"a\"].alicloud_api_gateway_instance.main[0]");
        UsageSubject orders = subject("alicloud_api_gateway_group.orders");
        UsageSubject images = subject("alicloud_api_gateway_group.images[\"eu-1\"]");
        UsageSubject pay = subject("alicloud_api_gateway_api.pay");
        UsageSubject report = subject("module.a.module.b.alicloud_api_gateway_api.reports[1]");
        assertThat(file.diagnostics(List.of(office, trial, shop, orders, images, pay, report)))
                .isEmpty();
        BigDecimal week = BigDecimal.valueOf(168);
        assertThat(value(file, office, UsageFact.HOURS).billed(week)).isEqualByComparingTo("50");
        assertThat(value(file, trial, UsageFact.HOURS).billed(week)).isEqualByComparingTo("10");
        assertThat(value(file, shop, UsageFact.HOURS).billed(week)).isEqualByComparingTo("200");
        assertThat(value(file, orders, UsageFact.CLIENT_SHARES).shares()).hasSize(3);
        assertThat(value(file, images, UsageFact.CLIENT_SHARES).shares()).containsOnlyKeys(ClientClass.INTERNET);
        VolumeNode group = new VolumeNode("images", file.declared(images), List.of());
        assertThat(DeclaredVolumes.of(List.of(group), file.units())
                        .amount("images", UsageFlow.RESPONSES)
                        .low())
                .isEqualByComparingTo("20");
        assertThat(file.declared(report).get(UsageFact.BACKEND)).isPresent();
    }

    @Test
    void everyExampleOfAFileIsRead() throws IOException {
        List<String> files = blocks("yaml").toList();
        assertThat(files).isNotEmpty().allSatisfy(yaml -> UsageFileTest.read(yaml));
    }

    @Test
    void everyExampleOfAScheduleIsRead() throws IOException {
        List<String> schedules = blocks("")
                .filter(block -> block.startsWith("Mon"))
                .flatMap(String::lines)
                .toList();
        assertThat(schedules).hasSize(3).allSatisfy(text -> {
            Problems problems = new Problems();
            ScheduleReading.read(new Node.Scalar(text, Node.Kind.TEXT, Place.whole("usage.md")), problems);
            assertThat(problems.found()).isEmpty();
        });
    }

    @Test
    void everyParameterIsDocumented() throws IOException {
        String page = page();
        assertThat(UsageParameter.ALL).allSatisfy(parameter -> assertThat(page).contains("`" + parameter.name() + "`"));
        assertThat(ParameterTable.BUNDLED.types())
                .allSatisfy(type -> assertThat(page).contains("`" + type + "`"));
        assertThat(ClientClass.values()).allSatisfy(client -> assertThat(page).contains("`" + client.id() + "`"));
    }

    private static Stream<String> blocks(String language) throws IOException {
        Pattern fence = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
        return fence.matcher(page())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2));
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("usage.md"));
    }

    private static <T> T value(UsageFile file, UsageSubject subject, UsageFact<T> fact) {
        return file.declared(subject).get(fact).orElseThrow().value();
    }

    private static UsageSubject subject(String address) {
        return new UsageSubject(Address.parse(address).orElseThrow(), Optional.empty());
    }
}
