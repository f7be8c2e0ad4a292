/** The API Gateway product: its resource types, the reading of its estate, verdicts on its traffic, and its figures. */
@NullMarked
package dev.tollgate.gateway;

import org.jspecify.annotations.NullMarked;
