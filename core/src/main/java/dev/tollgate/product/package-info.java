/** What a product is to the engine: the types that it covers, its reading of a plan, and its figures. */
@NullMarked
package dev.tollgate.product;

import org.jspecify.annotations.NullMarked;
