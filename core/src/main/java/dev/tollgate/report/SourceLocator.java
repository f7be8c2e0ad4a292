package dev.tollgate.report;

import dev.tollgate.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** Where resources are declared. */
public interface SourceLocator {
    /** Where the resource is declared, or null where nothing tells. */
    @Nullable
    Place of(String address);
}
