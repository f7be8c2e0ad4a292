package dev.tollgate.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the usage files of the cases. */
final class CaseUsageTest {
    @ParameterizedTest
    @MethodSource
    void everyUsageFileIsUnderstood(Path file) throws IOException {
        assertThat(read(file).diagnostics(List.of()))
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.code().id()).isEqualTo("usage-matches-nothing"));
    }

    static List<Path> everyUsageFileIsUnderstood() throws IOException {
        try (Stream<Path> files = Files.walk(Fixtures.cases())) {
            return files.filter(file -> file.endsWith("usage.yml")).sorted().toList();
        }
    }

    @Test
    void officeHoursCostWhatTheCaseSays() throws IOException {
        BilledHours hours = declared("32-schedule", "alicloud_api_gateway_instance.office")
                .get(UsageFact.HOURS)
                .orElseThrow()
                .value();
        BigDecimal cost = hours.billed(new BigDecimal("730")).multiply(new BigDecimal("5.94"));
        assertThat(cost.subtract(new BigDecimal("1290.535714")).abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @Test
    void callsTimesSizeAreTheGigabytesOfTheCase() throws IOException {
        VolumeNode group = new VolumeNode("cdn", declared("23-clients", "alicloud_api_gateway_group.cdn"), List.of());
        assertThat(DeclaredVolumes.of(List.of(group), VolumeUnits.BINARY)
                        .amount("cdn", UsageFlow.RESPONSES)
                        .expected())
                .isEqualByComparingTo("20");
    }

    private static UsageDeclarations declared(String name, String address) throws IOException {
        UsageSubject subject = new UsageSubject(Address.parse(address).orElseThrow(), Optional.empty());
        return read(Fixtures.named(name).resolve("usage.yml")).declared(subject);
    }

    private static UsageFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return UsageFile.read(in, file.toString());
        }
    }
}
