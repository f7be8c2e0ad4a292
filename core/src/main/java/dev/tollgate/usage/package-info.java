/**
 * What the user declares about use, which no plan shows: hours, calls, volumes and who the clients are.
 *
 * <pre>
 * UsageFact         = one thing that can be declared, for example the hours; some are written in several ways
 * DeclaredValue     = a fact's value, with the place where it stands
 * UsageDeclarations = what is declared of one resource: a DeclaredValue for each UsageFact that is
 * UsageFile         = declarations by address, wildcard and type
 * TagUsage          = declarations in the tags of one resource; NearestTags chooses among several
 * </pre>
 *
 * <p>A fact that is not declared is absent. Nothing here makes one up: a total that is declared above is bounds for what lies below.
 */
@NullMarked
package dev.tollgate.usage;

import org.jspecify.annotations.NullMarked;
