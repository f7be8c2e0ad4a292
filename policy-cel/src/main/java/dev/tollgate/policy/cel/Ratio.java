package dev.tollgate.policy.cel;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A number, exactly, also after a division. It is in its lowest terms, so that equal numbers are equal records.
 *
 * @param over what is divided
 * @param under by what, above zero
 */
@Immutable
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    /** Also what is left of a message about a third. */
    private static final MathContext SHOWN = MathContext.DECIMAL64;

    /** Reduces it to its lowest terms. */
    Ratio {
        BigInteger common = over.gcd(under);
        BigInteger divisor = under.signum() < 0 ? common.negate() : common;
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Ratio of(BigDecimal number) {
        BigDecimal plain = number.setScale(Math.max(0, number.scale()));
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** How long it is, in machine words. */
    int words() {
        return (over.bitLength() + under.bitLength()) / Integer.SIZE + 1;
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    Ratio negated() {
        return new Ratio(over.negate(), under);
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    /** The quotient; the other is not zero. */
    Ratio by(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** As plain decimals: all of them, or 16 digits where there is no end of them. */
    @Override
    public String toString() {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(over).divide(new BigDecimal(under));
        } catch (ArithmeticException endless) {
            decimal = new BigDecimal(over).divide(new BigDecimal(under), SHOWN);
        }
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
