package dev.tollgate.gateway.fee;

import static java.util.stream.Collectors.joining;

import dev.tollgate.money.Amount;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which terms a subscription may have been, or may be, bought for.
 *
 * @param candidates the terms that are sold and fit what is known; none when what is known is not sold
 * @param standing how much is known
 */
public record PossibleTerms(List<Term> candidates, Standing standing) {
    /** How much is known of a term. */
    enum Standing {
        /** Cycle and duration are known, and such a term is sold. */
        KNOWN,
        /** Cycle or duration is not known until apply, or not given. */
        OPEN,
        /** What is given is not sold. */
        NOT_SOLD
    }

    /** A term: so many months or years. */
    public record Term(PricingCycle cycle, long duration) {
        @Override
        public String toString() {
            return duration + " " + cycle.terraform() + (duration == 1 ? "" : "s");
        }

        Amount cost(FeePrices prices) {
            return prices.of(cycle).times(BigDecimal.valueOf(duration));
        }
    }

    /** Every term that a price book sells. */
    public static List<Term> sold(dev.tollgate.price.SoldTerms book) {
        List<Term> sold = new ArrayList<>();
        book.months().forEach(months -> sold.add(new Term(PricingCycle.MONTH, months)));
        book.years().forEach(years -> sold.add(new Term(PricingCycle.YEAR, years)));
        return List.copyOf(sold);
    }

    /** The terms that are sold, in words: {@code 1 to 9 months or 1 to 3 years}. */
    static String words(List<Term> sold) {
        return Stream.of(PricingCycle.values())
                .filter(cycle -> sold.stream().anyMatch(term -> term.cycle() == cycle))
                .map(cycle -> words(cycle, sold))
                .collect(joining(" or "));
    }

    private static String words(PricingCycle cycle, List<Term> sold) {
        LongSummaryStatistics durations = sold.stream()
                .filter(term -> term.cycle() == cycle)
                .mapToLong(Term::duration)
                .summaryStatistics();
        return durations.getMin() + " to " + durations.getMax() + " " + cycle.terraform() + "s";
    }

    /** The terms that fit the facts among those that are sold. */
    public static PossibleTerms of(InstanceFacts facts, List<Term> sold) {
        Optional<PricingCycle> cycle = facts.cycle().known();
        Optional<BigDecimal> duration = facts.duration().known();
        List<Term> fitting = sold.stream()
                .filter(term -> cycle.map(term.cycle()::equals).orElse(true))
                .filter(term -> duration.map(wanted -> isDuration(wanted, term)).orElse(true))
                .toList();
        if (fitting.isEmpty()) {
            return new PossibleTerms(List.of(), Standing.NOT_SOLD);
        }
        return new PossibleTerms(fitting, cycle.isPresent() && duration.isPresent() ? Standing.KNOWN : Standing.OPEN);
    }

    /** What a month costs. A term that is not sold counts as bought by the month. */
    Amount monthly(FeePrices prices) {
        if (standing == Standing.NOT_SOLD) {
            return prices.month();
        }
        return anyOf(cycles(), prices::monthly);
    }

    /** The times whose fees tell what a month costs. */
    List<BillingCycle> priced() {
        return standing == Standing.NOT_SOLD
                ? List.of(BillingCycle.MONTH)
                : cycles().stream()
                        .map(cycle -> cycle == PricingCycle.YEAR ? BillingCycle.YEAR : BillingCycle.MONTH)
                        .toList();
    }

    /** The cycles that the term may have. */
    List<PricingCycle> cycles() {
        return candidates.stream().map(Term::cycle).distinct().toList();
    }

    /** What a figure of the term is when nothing tells which of the candidates it is. */
    Amount over(Function<Term, Amount> figure) {
        return anyOf(candidates, figure);
    }

    private static <T> Amount anyOf(List<T> alternatives, Function<T, Amount> figure) {
        Stream<Amount> amounts = alternatives.stream().map(figure);
        return Amount.anyOf(amounts.toList());
    }

    private static boolean isDuration(BigDecimal wanted, Term term) {
        return wanted.compareTo(BigDecimal.valueOf(term.duration())) == 0;
    }
}
