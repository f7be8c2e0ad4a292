package dev.tollgate.gateway.fee;

import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.List;

/** After less before, where what is the same on both sides cancels, known or not. */
final class FeeDifference {
    private FeeDifference() {}

    /** The difference of two lists of parts. Parts of equal basis are taken out in pairs before anything is subtracted. */
    static Amount of(List<FeePart> before, List<FeePart> after) {
        List<FeePart> gone = new ArrayList<>(before);
        List<FeePart> come = new ArrayList<>();
        for (FeePart part : after) {
            if (!removeEqual(gone, part)) {
                come.add(part);
            }
        }
        return cost(come).minus(cost(gone));
    }

    private static boolean removeEqual(List<FeePart> parts, FeePart like) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).basis().equals(like.basis())) {
                parts.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Amount cost(List<FeePart> parts) {
        return Amount.sum(parts.stream().map(part -> part.figure().cost()).toList());
    }
}
