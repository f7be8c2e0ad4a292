/**
 * Calls and GB of instances, groups and APIs in a month, as far as they are declared. A volume that is declared above bounds what lies
 * below it.
 */
@NullMarked
package dev.tollgate.usage.volume;

import org.jspecify.annotations.NullMarked;
