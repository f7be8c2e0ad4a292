package dev.tollgate.twoplans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An instance, a group or an API of a made-up estate.
 *
 * @param address its address
 * @param whole what it truly belongs to; null if that is elsewhere or nothing
 * @param calls its own calls, without those of what belongs to it
 * @param requests its own GB of requests
 * @param responses its own GB of responses
 */
record Member(String address, @Nullable Member whole, long calls, BigDecimal requests, BigDecimal responses) {
    boolean isInside(Member other) {
        return equals(other) || (whole != null && whole.isInside(other));
    }
}
