package dev.tollgate.usage.volume;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much a volume counts. */
public interface VolumeWeights {
    /** Returns the weight of all that a part carries, or null if its parts count by themselves. */
    @Nullable
    BigDecimal ofPart(VolumePart part);

    /** Returns the weight of what the plan does not show of a whole. */
    BigDecimal ofRest(VolumePart whole);
}
