package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.estate.GatewayEstate;

/**
 * Who reaches whom on one side of a plan, and what is billed of it.
 *
 * @param estate the estate
 * @param verdicts the verdicts on its traffic
 */
public record SideTrafficInput(GatewayEstate estate, SideVerdicts verdicts) {
    /** Checks that nothing is null. */
    public SideTrafficInput {
        requireNonNull(estate, "estate is null");
        requireNonNull(verdicts, "verdicts is null");
    }
}
