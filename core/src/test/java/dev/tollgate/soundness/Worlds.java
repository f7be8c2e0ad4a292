package dev.tollgate.soundness;

import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Group;
import dev.tollgate.soundness.World.Home;
import dev.tollgate.soundness.World.Instance;
import dev.tollgate.soundness.World.Phase;
import dev.tollgate.soundness.World.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes worlds up. Volumes stay below what the smallest instance carries in the fewest hours. */
final class Worlds {
    private static final long[] CALLS = {0, 1, 1000, 400_000, 999_999, 3_000_000, 9_000_000, 60_000_000, 150_000_000};
    private static final long MOST_CALLS_WITH_SIZE = 9_000_000;
    private static final BigDecimal GB_OF_KB = BigDecimal.ONE.divide(BigDecimal.valueOf(1024 * 1024));
    private static final int[] MONTHS = {1, 3, 9, 12, 24, 36};

    private final Random random;

    private Worlds(Random random) {
        this.random = random;
    }

    static World of(Random random) {
        return new Worlds(random).world();
    }

    private World world() {
        String region = oneOf(PriceList.regions());
        List<Instance> instances = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            instances.add(instance("i" + i));
        }
        int groupCount = 1 + random.nextInt(4);
        for (int g = 0; g < groupCount; g++) {
            groups.add(group("g" + g, oneOf(instances)));
        }
        long other = random.nextInt(3) == 0 ? CALLS[random.nextInt(CALLS.length)] : 0;
        return new World(region, other, instances, groups);
    }

    private Instance instance(String name) {
        Phase phase = oneOf(List.of(Phase.CREATED, Phase.CREATED, Phase.KEPT, Phase.KEPT, Phase.DELETED));
        String spec = spec();
        boolean subscription = random.nextInt(3) == 0;
        int months = subscription ? MONTHS[random.nextInt(MONTHS.length)] : 0;
        int kind = subscription ? 0 : random.nextInt(4);
        int half = 2 * (10 + random.nextInt(600)) + random.nextInt(2);
        String hours = (half / 2) + (half % 2 == 1 ? ".5" : "");
        BigDecimal billed = BigDecimal.valueOf((half + 1) / 2);
        return new Instance(
                name,
                phase,
                phase == Phase.KEPT && random.nextBoolean() ? spec() : spec,
                spec,
                months,
                months >= 12,
                kind < 2 ? "" : (kind == 2 ? "monthly_hours: " : "lifetime_hours: ") + hours,
                kind < 2 ? BigDecimal.valueOf(730) : billed,
                BigDecimal.valueOf(random.nextInt(101)).movePointLeft(2));
    }

    private String spec() {
        return PriceList.SPECS.get(random.nextInt(random.nextInt(4) == 0 ? PriceList.SPECS.size() : 3));
    }

    private Group group(String name, Instance instance) {
        Home home = oneOf(List.of(Home.DEDICATED, Home.DEDICATED, Home.DEDICATED, Home.SERVERLESS, Home.ELSEWHERE));
        Phase phase = home == Home.DEDICATED && instance.phase() != Phase.KEPT
                ? instance.phase()
                : oneOf(List.of(Phase.values()));
        boolean intranet = random.nextBoolean();
        BigDecimal vpc = intranet ? share(100) : BigDecimal.ZERO;
        BigDecimal rest = BigDecimal.ONE.subtract(vpc);
        BigDecimal onCloud = share(rest.movePointRight(2).intValueExact());
        List<Api> apis = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> api(name + "_a" + i, phase))
                .toList();
        return new Group(name, phase, home, instance, intranet, vpc, onCloud, apis);
    }

    private BigDecimal share(int most) {
        return BigDecimal.valueOf(random.nextInt(most + 1)).movePointLeft(2);
    }

    private Api api(String name, Phase groupPhase) {
        boolean comesOrGoes = groupPhase == Phase.KEPT && random.nextInt(3) == 0;
        Phase phase = comesOrGoes ? oneOf(List.of(Phase.CREATED, Phase.DELETED)) : groupPhase;
        Backend after = oneOf(List.of(Backend.values()));
        boolean changes = phase == Phase.KEPT && random.nextInt(3) == 0;
        // What the user declares holds on both sides, so that only what the plan tells can change.
        boolean fixed = after.isDeclared() || after.isUnlisted();
        Backend before = changes && !fixed ? oneOf(List.of(Backend.INTERNET, Backend.VPC, Backend.MOCK)) : after;
        long calls = CALLS[random.nextInt(CALLS.length)];
        boolean deployed = random.nextInt(8) > 0;
        return new Api(
                name,
                phase,
                deployed,
                before,
                after,
                deployed ? calls : 0,
                size("request", calls, deployed),
                size("response", calls, deployed));
    }

    private Size size(String what, long calls, boolean deployed) {
        if (calls <= MOST_CALLS_WITH_SIZE && random.nextInt(3) == 0) {
            BigDecimal kb = BigDecimal.valueOf(random.nextInt(9)).movePointLeft(1);
            BigDecimal gb =
                    BigDecimal.valueOf(deployed ? calls : 0).multiply(kb).multiply(GB_OF_KB);
            return new Size(gb, "average_" + what + "_kb", kb);
        }
        BigDecimal gb = deployed ? BigDecimal.valueOf(random.nextInt(200)).movePointLeft(1) : BigDecimal.ZERO;
        return new Size(gb, "monthly_" + what + "_gb", gb);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
