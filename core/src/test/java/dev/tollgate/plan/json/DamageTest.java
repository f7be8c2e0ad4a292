package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.UnusableInputException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Damaged files are refused with a problem, and with nothing else; and no problem quotes what Terraform marks sensitive. */
class DamageTest {
    @Test
    void aPlanCutOffAnywhereIsCutOff() {
        byte[] plan = Inputs.bytes("terraform/06-target.json");
        for (int length = 1; length < plan.length - 1; length++) {
            assertThat(Inputs.problem(Arrays.copyOf(plan, length)).code()).isEqualTo("plan-truncated");
        }
    }

    @Property(tries = 300)
    void whatIsCutOffIsRefused(@ForAll("files") Path file, @ForAll Random random) {
        byte[] bytes = Inputs.bytes(file);
        assertReadOrRefused(Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    @Property(tries = 1500)
    void whatIsChangedIsReadOrRefused(
            @ForAll("files") Path file, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int changes) {
        byte[] bytes = Inputs.bytes(file);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = replacement(random);
        }
        assertReadOrRefused(bytes);
    }

    @Property(tries = 300)
    void whatHasPartsTwiceOrNotAtAllIsReadOrRefused(@ForAll("files") Path file, @ForAll Random random) {
        byte[] bytes = Inputs.bytes(file);
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(bytes.length);
        byte[] spliced = Arrays.copyOf(bytes, from + bytes.length - to);
        System.arraycopy(bytes, to, spliced, from, bytes.length - to);
        assertReadOrRefused(spliced);
    }

    @Property
    void noiseIsRefused(@ForAll byte[] noise) {
        assertThat(Inputs.problem(noise).code()).startsWith("plan-");
    }

    @Provide
    Arbitrary<Path> files() {
        List<Path> files = Stream.of("terraform", "state", "wrong-input")
                .flatMap(folder -> Inputs.files(folder).stream())
                .filter(file -> Inputs.bytes(file).length > 0)
                .toList();
        return Arbitraries.of(files);
    }

    /** Mostly what means something in JSON. */
    private static byte replacement(Random random) {
        String meaningful = "{}[]\",:0-e.tfn\\ u";
        return random.nextInt(4) == 0
                ? (byte) random.nextInt(256)
                : (byte) meaningful.charAt(random.nextInt(meaningful.length()));
    }

    /** Anything else that is thrown fails the test. */
    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(Inputs.read(bytes).header().source()).isEqualTo(Inputs.SOURCE);
        } catch (UnusableInputException e) {
            assertThat(e.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).startsWith("plan-");
                assertThat(problem.message()).hasSizeLessThan(500).doesNotContain("hunter2");
            });
        }
    }
}
