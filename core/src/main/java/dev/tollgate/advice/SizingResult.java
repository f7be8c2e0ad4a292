package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.PriceBook;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which instance type carries a load, and what it and its neighbours cost.
 *
 * @param load the load
 * @param choice the type; null where no type has the service level that is asked for
 * @param offers what the type and its neighbours cost, by region
 * @param withoutPrice the regions without a price for any of them; none where one region was asked for
 */
public record SizingResult(
        DeclaredLoads load, @Nullable SpecChoice choice, List<SpecOffer> offers, List<String> withoutPrice) {
    /** Copies the lists. */
    public SizingResult {
        requireNonNull(load, "load is null");
        offers = List.copyOf(offers);
        withoutPrice = List.copyOf(withoutPrice);
    }

    /**
     * The answer for a load.
     *
     * @param region the region to price it in, or null for all
     */
    public static SizingResult of(DeclaredLoads load, PriceBook book, @Nullable String region) {
        SpecChoice choice = new SpecSizing(book.specs().values()).choose(load).orElse(null);
        if (choice == null) {
            return new SizingResult(load, null, List.of(), List.of());
        }
        List<String> specs = Stream.of(spec(choice.smaller()), choice.spec(), spec(choice.larger()))
                .filter(Objects::nonNull)
                .map(InstanceSpec::id)
                .toList();
        OfferFinder offers = new OfferFinder(book);
        return new SizingResult(
                load,
                choice,
                offers.of(specs, choice.instances(), region),
                region == null ? offers.withoutPrice(specs) : List.of());
    }

    private static @Nullable InstanceSpec spec(SpecChoice.@Nullable Neighbour neighbour) {
        return neighbour == null ? null : neighbour.spec();
    }
}
