package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.List;

/** After less before, where what is the same on both sides cancels, known or not. */
final class Difference {
    private Difference() {}

    /** The difference of two lists of parts. Parts of equal basis are taken out in pairs before anything is subtracted. */
    static Amount of(List<Part> before, List<Part> after) {
        List<Part> gone = new ArrayList<>(before);
        List<Part> come = new ArrayList<>();
        for (Part part : after) {
            if (!removeEqual(gone, part)) {
                come.add(part);
            }
        }
        return cost(come).minus(cost(gone));
    }

    private static boolean removeEqual(List<Part> parts, Part like) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).basis().equals(like.basis())) {
                parts.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Amount cost(List<Part> parts) {
        return Amount.sum(parts.stream().map(part -> part.figure().cost()).toList());
    }
}
