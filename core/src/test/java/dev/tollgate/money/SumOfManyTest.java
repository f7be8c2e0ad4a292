package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts what is allocated rather than the time it takes. */
class SumOfManyTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Each amount misses a fact of its own, and the sum misses all of them. */
    @Test
    void tenTimesTheAmountsTakeTenTimesTheWork() {
        List<Amount> few = unknown(2_000);
        List<Amount> many = unknown(20_000);
        sumOf(few); // What is made once only is not counted.

        long forFew = sumOf(few);

        assertThat(forFew).isPositive();
        assertThat(sumOf(many)).isLessThan(15 * forFew);
        assertThat(Amount.sum(many).causes()).hasSize(many.size());
    }

    private static long sumOf(List<Amount> amounts) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Amount.sum(amounts);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<Amount> unknown(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Amount.unbounded(new Cause("t.n" + i, "fact")))
                .toList();
    }
}
