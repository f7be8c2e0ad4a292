package dev.tollgate.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Side;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one flow of traffic.
 *
 * @param gateway the instance, by address, or its literal id where it is not in the plan; null where several are possible or it is
 *     serverless
 * @param group the group, by address, or its literal id where it is not in the plan; null where several are possible
 * @param api the API in step 2, by address, or by its id where it is not in the plan; what sends its requests on, where the plan does
 *     not show the API; null in step 4
 * @param stage the deployed stage in step 2, as it may be shown: several sensitive ones of an API look the same; null in step 4
 * @param side before or after
 * @param step 2 for gateway to backend, 4 for gateway to client
 * @param verdict whether it is billed
 * @param billedShare how much of the volume is billed, from 0 to 1, where the verdict is partly; otherwise null
 * @param rules all rules that apply, sorted by id
 * @param clients the client classes that can reach the group in step 4, sorted; empty in step 2
 * @param why the chain that decided it, link by link
 */
public record TrafficVerdict(
        @Nullable String gateway,
        @Nullable String group,
        @Nullable String api,
        @Nullable String stage,
        Side side,
        int step,
        Verdict verdict,
        @Nullable BigDecimal billedShare,
        List<TrafficRule> rules,
        List<String> clients,
        List<Evidence> why) {
    /** The step from gateway to backend. */
    public static final int TO_BACKEND = 2;

    /** The step from gateway to client. */
    public static final int TO_CLIENT = 4;

    /** Sorts and copies the lists. */
    public TrafficVerdict {
        requireNonNull(side, "side is null");
        requireNonNull(verdict, "verdict is null");
        rules = rules.stream().distinct().sorted().toList();
        clients = clients.stream().distinct().sorted().toList();
        why = List.copyOf(why);
    }

    /** The ids of the rules. */
    public List<String> ruleIds() {
        return rules.stream().map(TrafficRule::id).toList();
    }
}
