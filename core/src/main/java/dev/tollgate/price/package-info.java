/**
 * Price books: what Alibaba Cloud sells, where, and for how much, as dated data with sources.
 *
 * <pre>
 * PriceFile = one book as it was read: the bundled list, or a book of the user
 * PriceBook = one complete PriceFile with the PriceFiles that override it, as they are in force on one day
 *           = BookHeader*, Catalogue, fees, traffic prices, CallTiers?, Notice*
 * Catalogue = regions, InstanceSpec*, Terms
 * Quote     = Priced | AtLeast | Extrapolated | Missing | UnknownSpec
 * OutOfForce = what was given but does not hold on that day
 * Price     = value, Origin, Reduction*
 * </pre>
 *
 * <p>The format of the files is described in {@code docs/price-books.md}. All prices are exact decimals of one currency.
 */
@NullMarked
package dev.tollgate.price;

import org.jspecify.annotations.NullMarked;
