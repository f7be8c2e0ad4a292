package dev.tollgate.traffic;

import java.util.Locale;

/** Whether traffic is billed as outbound public traffic. */
public enum Verdict {
    /** All of it is billed. */
    BILLED,
    /** None of it is billed. */
    FREE,
    /** The rules that apply disagree, and declared usage says how much of the volume each covers. */
    PARTLY,
    /** The rules that apply disagree, or no rule covers it, or the plan leaves open which rule applies. */
    UNKNOWN;

    /** The word in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
