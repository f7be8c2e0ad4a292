package dev.tollgate.price;

import dev.tollgate.price.InstanceSpec.Multiple;

/** Tells answers as text, for tests. */
final class Answers implements FeeQuote.Cases<String> {
    static final Answers AS_TEXT = new Answers();

    private Answers() {}

    @Override
    public String priced(UnitPrice price) {
        return price.value().toPlainString();
    }

    @Override
    public String atLeast(UnitPrice price, Multiple multiple) {
        return "at least " + price.value().toPlainString() + ", " + multiple;
    }

    @Override
    public String extrapolated(UnitPrice price, Multiple multiple) {
        return price.value().toPlainString() + " = " + multiple;
    }

    @Override
    public String missing() {
        return "missing";
    }

    @Override
    public String unknownSpec() {
        return "unknown spec";
    }
}
