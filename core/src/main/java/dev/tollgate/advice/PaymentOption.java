package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to pay, compared with the one that the plan leads to.
 *
 * @param way the way
 * @param monthly what it costs a month, without traffic
 * @param difference that less what it costs now
 * @param atOnce what buying it costs at once, for one month or one year; nothing for what is paid after use
 * @param standing how it compares
 * @param change what it means in Terraform
 * @param breakEven how much use makes it cost the same as its alternative, or null where there is none
 * @param why what its figures rest on
 */
public record PaymentOption(
        PaymentWay way,
        Amount monthly,
        Amount difference,
        Amount atOnce,
        OptionStatus standing,
        PaymentChange change,
        @Nullable BreakEven breakEven,
        List<Evidence> why) {
    /** Copies the list and checks what must be given. */
    public PaymentOption {
        requireNonNull(way, "way is null");
        requireNonNull(monthly, "monthly is null");
        requireNonNull(difference, "difference is null");
        requireNonNull(atOnce, "atOnce is null");
        requireNonNull(standing, "standing is null");
        requireNonNull(change, "change is null");
        why = why.stream().distinct().toList();
    }

    /** The same for a further fact that is missing, where it is not exact. */
    PaymentOption because(Cause cause) {
        return new PaymentOption(
                way,
                monthly.because(cause),
                difference.because(cause),
                atOnce.because(cause),
                standing,
                change,
                breakEven == null ? null : breakEven.because(cause),
                why);
    }

    /** What is known when either is the truth. */
    PaymentOption or(PaymentOption other) {
        Amount either = difference.or(other.difference);
        return new PaymentOption(
                way,
                monthly.or(other.monthly),
                either,
                atOnce.or(other.atOnce),
                standing == OptionStatus.NOW ? standing : OptionStatus.of(either),
                change,
                breakEven == null || other.breakEven == null ? null : breakEven.or(other.breakEven),
                Stream.concat(why.stream(), other.why.stream()).toList());
    }
}
