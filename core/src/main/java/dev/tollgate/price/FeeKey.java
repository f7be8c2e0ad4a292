package dev.tollgate.price;

/** What an instance fee is for. */
record FeeKey(String region, String spec, BillingCycle cycle) {
    FeeKey withSpec(String other) {
        return new FeeKey(region, other, cycle);
    }

    @Override
    public String toString() {
        return spec + " by the " + cycle.id() + " in " + region;
    }
}
