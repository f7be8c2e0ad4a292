package dev.tollgate.run;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.NearestName;
import dev.tollgate.price.PriceBook;
import dev.tollgate.region.RegionAttributes;
import java.util.Set;
import java.util.TreeSet;

/** The regions that a user can name: those of the vendor, and those that only a price book of the user describes. */
final class RegionCheck {
    private RegionCheck() {}

    /** The regions that there are: those of the vendor, and those of the price books. */
    static Set<String> known(PriceBook book, RegionAttributes witnesses) {
        Set<String> known = new TreeSet<>(witnesses.regionIds());
        known.addAll(book.regionIds());
        return known;
    }

    /**
     * Checks a region that the user gave.
     *
     * @throws UnusableInputException when there is no such region
     */
    static void check(String region, PriceBook book, RegionAttributes witnesses) {
        Set<String> known = known(book, witnesses);
        if (!known.contains(region)) {
            String nearest = NearestName.question(region, known);
            throw new UnusableInputException(new Problem(
                    "region-not-known",
                    Place.whole("--region"),
                    "there is no region '" + region + "'",
                    "the id of a region, such as cn-hangzhou",
                    nearest.isEmpty() ? "If it exists, describe it under 'regions' of a price book" : nearest));
        }
    }
}
