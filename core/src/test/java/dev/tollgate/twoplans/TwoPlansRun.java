package dev.tollgate.twoplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plans, applies and plans again made-up estates with real Terraform. Not part of the build: {@code scripts/check-two-plans} runs it. System
 * properties: {@code twoplans.estates} and {@code twoplans.seed} say how many and from which seed on, {@code twoplans.standin} is the folder
 * of the stand-in for the alicloud provider, {@code twoplans.record} a folder to record pairs in.
 */
final class TwoPlansRun {
    private final Path standin = Path.of(System.getProperty("twoplans.standin", ""));

    @TempDir
    Path scratch;

    @Test
    void whatTheSecondPlanTellsIsWithinTheBoundsOfTheFirst() throws IOException, InterruptedException {
        long seed = Long.getLong("twoplans.seed", 1);
        long estates = Long.getLong("twoplans.estates", 20);
        List<String> faults = new ArrayList<>();
        int learnt = 0;
        for (long i = seed; i < seed + estates; i++) {
            TwoPlans pair = new TwoPlans(make(i));
            for (String fault : pair.faults()) {
                faults.add("estate " + i + ": " + fault);
            }
            learnt += pair.learns() ? 1 : 0;
        }
        System.out.printf("%d estates from seed %d, %d of which tell more at the second plan%n", estates, seed, learnt);
        assertThat(faults).isEmpty();
    }

    private Path make(long seed) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(scratch.resolve("estate-" + seed));
        for (Map.Entry<String, String> file : new SplitEstate(seed).files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        run("plan", folder);
        Files.move(folder.resolve("plan.json"), folder.resolve(TwoPlans.FIRST));
        run("apply", folder);
        run("plan", folder);
        Files.move(folder.resolve("plan.json"), folder.resolve(TwoPlans.SECOND));
        record(folder);
        return folder;
    }

    private void run(String program, Path folder) throws IOException, InterruptedException {
        File log = folder.resolve(program + ".log").toFile();
        Process process = new ProcessBuilder(standin.resolve(program).toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor()).as(Files.readString(log.toPath())).isZero();
    }

    private static void record(Path folder) throws IOException {
        String record = System.getProperty("twoplans.record", "");
        if (!record.isEmpty()) {
            Path kept =
                    Files.createDirectories(Path.of(record, folder.getFileName().toString()));
            for (String file : List.of("main.tf", "usage.yml", TwoPlans.FIRST, TwoPlans.SECOND)) {
                Files.copy(folder.resolve(file), kept.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
