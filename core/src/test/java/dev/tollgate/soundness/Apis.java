package dev.tollgate.soundness;

import dev.tollgate.soundness.World.Api;
import dev.tollgate.soundness.World.Backend;
import dev.tollgate.soundness.World.Phase;
import dev.tollgate.soundness.World.Shares;
import dev.tollgate.soundness.World.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes the APIs of groups up. */
final class Apis {
    private static final long[] CALLS = {0, 1, 1000, 400_000, 999_999, 3_000_000, 9_000_000, 60_000_000, 150_000_000};
    private static final long MOST_CALLS_WITH_SIZE = 9_000_000;
    private static final BigDecimal GB_OF_KB = BigDecimal.ONE.divide(BigDecimal.valueOf(1024 * 1024));

    private final Choice choice;

    Apis(Choice choice) {
        this.choice = choice;
    }

    /**
     * The APIs of a group.
     *
     * @param together true when one of them is made in the same loop as the group
     * @param shares how their responses divide
     */
    List<Api> of(String group, Phase phase, boolean together, Shares shares) {
        List<Api> apis = new ArrayList<>();
        String block = Names.block(group);
        if (together) {
            apis.add(api(block + "_each" + group.substring(block.length()), phase, shares));
        }
        String own = Names.plain(group);
        if (choice.isOne(5)) {
            apis.add(api(own + "_loop[\"x\"]", phase, shares));
            apis.add(api(own + "_loop[\"y\"]", phase, shares));
        }
        int count = choice.below(Names.isInLoop(group) || !apis.isEmpty() ? 2 : 4);
        for (int a = 0; a < count; a++) {
            apis.add(api(own + "_a" + a, phase, shares));
        }
        return apis;
    }

    private Api api(String name, Phase groupPhase, Shares shares) {
        boolean comesOrGoes = groupPhase == Phase.KEPT && choice.isOne(3);
        Phase phase = comesOrGoes ? choice.of(List.of(Phase.CREATED, Phase.DELETED)) : groupPhase;
        Backend after = choice.of(List.of(Backend.values()));
        boolean changes = phase == Phase.KEPT && choice.isOne(3);
        // What the user declares holds on both sides, so that only what the plan tells can change.
        boolean fixed = after.isDeclared() || after.isUnlisted();
        Backend before =
                changes && !fixed ? choice.of(List.of(Backend.INTERNET, Backend.VPC_HERE, Backend.MOCK)) : after;
        long calls = CALLS[choice.below(CALLS.length)];
        boolean deployed = choice.below(8) > 0;
        return new Api(
                name,
                phase,
                deployed,
                before,
                after,
                deployed ? calls : 0,
                size("request", calls, deployed, !before.isBilled() && !after.isBilled()),
                size("response", calls, deployed, shares.billed().signum() == 0));
    }

    /** What is not billed does not go over the Internet, so that it may be more than an instance carries there. */
    private Size size(String what, long calls, boolean deployed, boolean free) {
        if (calls <= MOST_CALLS_WITH_SIZE && choice.isOne(3)) {
            BigDecimal kb = BigDecimal.valueOf(choice.below(9)).movePointLeft(1);
            BigDecimal gb =
                    BigDecimal.valueOf(deployed ? calls : 0).multiply(kb).multiply(GB_OF_KB);
            return new Size(gb, "average_" + what + "_kb", kb);
        }
        BigDecimal some = free && choice.isOne(4)
                ? BigDecimal.valueOf(choice.below(1_000_000))
                : BigDecimal.valueOf(choice.below(180)).movePointLeft(1);
        BigDecimal gb = deployed ? some : BigDecimal.ZERO;
        return new Size(gb, "monthly_" + what + "_gb", gb);
    }
}
