package dev.tollgate.price;

/** What an instance fee is for. */
record FeeKey(String region, String spec, Cycle cycle) {
    FeeKey withSpec(String other) {
        return new FeeKey(region, other, cycle);
    }

    /** Written out, as {@link #equals} is: what a record does by itself costs the first use of a price book 20 ms. */
    @Override
    public int hashCode() {
        return 31 * (31 * region.hashCode() + spec.hashCode()) + cycle.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeeKey key && region.equals(key.region) && spec.equals(key.spec) && cycle == key.cycle;
    }

    @Override
    public String toString() {
        return spec + " by the " + cycle.id() + " in " + region;
    }
}
