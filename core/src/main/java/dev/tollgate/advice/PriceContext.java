package dev.tollgate.advice;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.PriceBook;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.region.KnownRegion;
import dev.tollgate.usage.UsageInputs;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What comparisons rest on.
 *
 * @param book the prices
 * @param use what the user declares
 */
public record PriceContext(PriceBook book, UsageInputs use) {
    /** The fees. */
    public FeeQuotes quotes() {
        return new FeeQuotes(book);
    }

    /** From how many calls on serverless costs at least so much; null where the book has no price of calls. */
    public @Nullable BreakEven breakEven(Amount earlier, Amount fee) {
        return book.calls()
                .map(tiers -> new CallBreakEven(tiers).of(earlier, fee))
                .orElse(null);
    }

    /**
     * What holds in the region of something, or what is known of it where it may be in several. It is worked out region by region, so that
     * the same region counts on both sides of a comparison.
     *
     * @param specs the types that are sold where it may be
     * @param in what holds in a region, or where the book sells nothing
     * @param or what is known when either holds
     */
    public <T> T anywhere(
            KnownRegion placement, Collection<String> specs, Function<@Nullable String, T> in, BinaryOperator<T> or) {
        List<String> regions = placement.fold(
                placed -> List.of(placed.id()), oneOf -> oneOf.regions(), unplaced -> quotes().regionsSelling(specs));
        return regions.stream().map(in).reduce(or).orElseGet(() -> in.apply(null));
    }

    /** The price of a GB over the Internet, wherever a resource may be. */
    public Amount traffic(String address, KnownRegion placement) {
        List<String> regions = placement.fold(
                placed -> List.of(placed.id()),
                oneOf -> oneOf.regions(),
                unplaced -> List.copyOf(book.traffic().keySet()));
        Cause missing = new Cause(address, "price of traffic");
        Amount price = regions.stream()
                .map(region -> book.traffic(region)
                        .map(known -> Amount.exact(known.value()))
                        .orElseGet(() -> Amount.unbounded(missing)))
                .reduce(Amount::or)
                .orElseGet(() -> Amount.unbounded(missing));
        return regions.size() > 1 ? price.because(new Cause(address, "region")) : price;
    }

    /** The options of a resource, wherever it may be. */
    public List<PaymentOption> options(
            String address,
            KnownRegion placement,
            Collection<String> specs,
            Function<@Nullable String, List<PaymentOption>> in) {
        List<PaymentOption> options = anywhere(placement, specs, in, PriceContext::or);
        Cause region = new Cause(address, "region");
        return placement.region().isPresent()
                ? options
                : options.stream().map(option -> option.because(region)).toList();
    }

    private static List<PaymentOption> or(List<PaymentOption> some, List<PaymentOption> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).or(others.get(i)))
                .toList();
    }
}
