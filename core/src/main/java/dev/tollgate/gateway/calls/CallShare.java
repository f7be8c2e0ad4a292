package dev.tollgate.gateway.calls;

import dev.tollgate.money.Amount;

/**
 * The calls of one group and what comes before them.
 *
 * @param group its address
 * @param certain false when it may not be serverless
 * @param earlier the calls of the account that are counted first
 * @param own its calls
 * @param calls those of them that the account pays for; from nothing up where it may not be serverless
 * @param basis what the calls depend on; equal ones are the same whatever they are
 */
record CallShare(String group, boolean certain, Amount earlier, Amount own, Amount calls, Object basis) {
    /** True when the calls of both are the same, whatever they are. */
    boolean isSame(CallShare other) {
        return basis.equals(other.basis);
    }
}
