/**
 * The region of every resource.
 *
 * <p>One provider configuration is one region. The provider block's own {@code region} decides it, else what any resource of the same
 * configuration shows (zones, regions in the prior state), else the user, else the environment. The provider's built-in default is never
 * assumed, because a plan cannot show that it applies.
 */
@NullMarked
package dev.tollgate.region;

import org.jspecify.annotations.NullMarked;
