package dev.tollgate.soundness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** What is left to chance. */
record Choice(Random random) {
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True one time in so many. */
    boolean isOne(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Any number of hundredths up to this many. */
    BigDecimal share(int most) {
        return BigDecimal.valueOf(random.nextInt(most + 1)).movePointLeft(2);
    }
}
