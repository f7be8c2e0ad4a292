package dev.tollgate.reference.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.plan.Plan;
import dev.tollgate.reference.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plans and applies random configurations with real Terraform and compares every answer with the state that came out. Not part of the
 * build: {@code scripts/check-wiring} runs it. System properties: {@code wiring.trees} and {@code wiring.seed} say how many and from
 * which seed on, {@code wiring.standin} is the folder of the stand-in for the alicloud provider, {@code wiring.record} a folder to
 * record small plans in.
 */
class SoundnessRun {
    private static final int SMALL = 40_000;

    private final Tally tally = new Tally();
    private int applied;
    private int refused;

    @TempDir
    Path scratch;

    @Test
    void everyTrueTargetIsAmongTheCandidates() throws IOException, InterruptedException {
        long seed = Long.getLong("wiring.seed", 1);
        boolean standin = !System.getProperty("wiring.standin", "").isEmpty();
        for (long i = seed; i < seed + Long.getLong("wiring.trees", 20); i++) {
            run(i, Dialect.BUILTIN);
            if (standin) {
                run(i, Dialect.ALICLOUD);
            }
        }
        System.out.printf("%d plans applied, %d refused: %s%n", applied, refused, tally.answers());
        assertThat(tally.misses()).isEmpty();
        assertThat(applied).isPositive();
    }

    /** Applies a tree and then changes its variable, so that the second plan has updates, replacements and deletions. */
    private void run(long seed, Dialect dialect) throws IOException, InterruptedException {
        String name = dialect.name().toLowerCase(Locale.ROOT) + "-" + seed;
        Path folder = scratch.resolve(name);
        for (Map.Entry<String, String> file : HclTree.files(seed, dialect).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path standin = dialect == Dialect.ALICLOUD ? Path.of(System.getProperty("wiring.standin")) : null;
        Terraform terraform = new Terraform(folder, standin);
        for (String on : List.of("-var=on=true", "-var=on=false")) {
            Optional<String> plan = terraform.plan(on);
            Optional<JsonNode> state = plan.isPresent() ? terraform.apply(on) : Optional.empty();
            if (state.isEmpty()) {
                refused++;
            } else {
                compare(name + (on.endsWith("true") ? "-first" : "-second"), plan.get(), state.get());
            }
        }
    }

    private void compare(String name, String json, JsonNode state) throws IOException {
        Plan plan = Plans.parse(json);
        Truth truth = Truth.of(plan, state);
        tally.add(name, plan, truth);
        applied++;
        String record = System.getProperty("wiring.record", "");
        if (!record.isEmpty() && json.length() < SMALL && !truth.attributes().isEmpty()) {
            Path folder = Files.createDirectories(Path.of(record, name));
            Files.writeString(folder.resolve("plan.json"), json);
            Truths.write(truth, folder.resolve("truth.json"));
        }
    }
}
