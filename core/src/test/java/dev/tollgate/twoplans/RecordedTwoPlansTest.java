package dev.tollgate.twoplans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of plans that {@code scripts/check-two-plans --record} made with real Terraform. */
final class RecordedTwoPlansTest {
    /** No record may be lost unseen. */
    private static final int RECORDED = 17;

    static Stream<Path> recorded() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.twoPlans())) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void whatTheSecondPlanTellsIsWithinTheBoundsOfTheFirst(Path folder) {
        assertThat(new TwoPlans(folder).faults()).isEmpty();
    }

    @Test
    void mostSecondPlansTellMore() throws IOException {
        assertThat(recorded()).hasSizeGreaterThanOrEqualTo(RECORDED);
        assertThat(recorded().filter(folder -> new TwoPlans(folder).learns())).hasSizeGreaterThan(RECORDED / 2);
    }
}
