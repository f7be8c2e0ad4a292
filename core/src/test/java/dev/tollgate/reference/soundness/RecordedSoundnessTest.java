package dev.tollgate.reference.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.reference.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random configurations that {@code scripts/check-wiring --record} planned and applied with real Terraform. */
class RecordedSoundnessTest {
    /** No record may be lost unseen. */
    private static final int RECORDED = 37;

    static Stream<Path> recorded() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.wiring())) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void everyTrueTargetIsAmongTheCandidates(Path folder) throws IOException {
        assertThat(tally(List.of(folder)).misses()).isEmpty();
    }

    @Test
    void theRecordHasEveryKindOfAnswer() throws IOException {
        List<Path> folders = recorded().toList();

        assertThat(folders).hasSizeGreaterThanOrEqualTo(RECORDED);
        assertThat(tally(folders).answers()).containsKeys("Exactly", "OneOf", "SomeOf", "Open", "known");
    }

    private static Tally tally(List<Path> folders) throws IOException {
        Tally tally = new Tally();
        for (Path folder : folders) {
            String plan = Files.readString(folder.resolve("plan.json"));
            tally.add(folder.getFileName().toString(), Plans.parse(plan), Truths.read(folder.resolve("truth.json")));
        }
        return tally;
    }
}
