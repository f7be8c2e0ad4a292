package dev.tollgate.usage;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What KB and GB mean where calls times size is computed. The pricing document does not say how many bytes a GB is, so users can choose
 * it, and estimates state it.
 */
public enum VolumeUnits {
    /** A KB is 1,024 bytes and a GB 1,024³. This is used unless the usage file says otherwise. */
    BINARY("0.00000095367431640625", "1 KB = 1,024 bytes, 1 GB = 1,024³ bytes"),
    /** A KB is 1,000 bytes and a GB 1,000³. */
    DECIMAL("0.000001", "1 KB = 1,000 bytes, 1 GB = 1,000³ bytes");

    private final BigDecimal gbOfKb;
    private final String statement;

    VolumeUnits(String gbOfKb, String statement) {
        this.gbOfKb = new BigDecimal(gbOfKb);
        this.statement = statement;
    }

    /** The word in usage files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the units mean, for people. */
    public String statement() {
        return statement;
    }

    /** The GB of so many calls of so many KB each; exact, since a KB is a finite decimal of a GB. */
    public BigDecimal gb(BigDecimal calls, BigDecimal kb) {
        return calls.multiply(kb).multiply(gbOfKb);
    }
}
