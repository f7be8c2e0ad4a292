package dev.tollgate.usage;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.util.function.Function;

/** How much is sent, in one of the two ways in which users know it. */
public sealed interface PayloadSize {
    /**
     * So much in a month.
     *
     * @param gb in GB, zero or more
     */
    record Monthly(BigDecimal gb) implements PayloadSize {
        /** Normalises the scale. */
        public Monthly {
            gb = Decimals.normal(gb);
        }

        @Override
        public <T> T fold(Function<BigDecimal, T> monthly, Function<BigDecimal, T> perCall) {
            return monthly.apply(gb);
        }
    }

    /**
     * So much with every call, on average, so that the volume depends on the calls.
     *
     * @param kb in KB, zero or more
     */
    record PerCall(BigDecimal kb) implements PayloadSize {
        /** Normalises the scale. */
        public PerCall {
            kb = Decimals.normal(kb);
        }

        @Override
        public <T> T fold(Function<BigDecimal, T> monthly, Function<BigDecimal, T> perCall) {
            return perCall.apply(kb);
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    <T> T fold(Function<BigDecimal, T> monthly, Function<BigDecimal, T> perCall);
}
