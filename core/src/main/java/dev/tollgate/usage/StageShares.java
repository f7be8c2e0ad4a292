package dev.tollgate.usage;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the requests of an API divide among its stages.
 *
 * @param shares the stages that are named, each with its part from 0 to 1; the parts sum to exactly 1
 */
public record StageShares(Map<String, BigDecimal> shares) {
    /** Copies the shares. */
    public StageShares {
        shares = Map.copyOf(shares);
    }

    static StageShares read(Node node, Problems problems) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Node.Entry entry : Fields.entries(node, "shares of stages", problems)) {
            BigDecimal share = ParameterForm.NUMBER.read(entry.value(), problems);
            shares.put(entry.key(), Decimals.normal(share));
            sum = sum.add(share);
        }
        if (problems.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add(
                    EntryReader.CONTRADICTION,
                    node.place(),
                    "the shares of the stages sum to " + sum.toPlainString(),
                    "a sum of exactly 1",
                    "");
        }
        return new StageShares(shares);
    }
}
