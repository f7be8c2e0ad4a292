package dev.tollgate.plan.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that others are compared with: the latest of each form, as long as there are not too many. */
final class KnownShapes {
    private static final int MOST = 32;

    private final List<Likeness> known = new ArrayList<>();
    private Likeness last = new Likeness();
    private int oldest;

    /** Behind the value that {@link #find} has found. */
    private int behind;

    /** What the value that begins here is like; null where it may be like none. Resources of several types often take turns. */
    @Nullable
    Likeness find(byte[] source, int index, int end, int level, int depth) {
        Likeness expected = last.next();
        if (isLike(expected, source, index, end, level, depth)) {
            return followed(expected);
        }
        for (int i = 0; i < known.size(); i++) {
            Likeness other = known.get(i);
            if (other != expected && isLike(other, source, index, end, level, depth)) {
                return followed(other);
            }
        }
        return null;
    }

    int behind() {
        return behind;
    }

    /** One for the value that begins now. */
    Likeness begin() {
        if (known.size() < MOST) {
            known.add(new Likeness());
        }
        oldest = (oldest + 1) % known.size();
        return followed(known.get(oldest));
    }

    private Likeness followed(Likeness other) {
        last.follow(other);
        last = other;
        return other;
    }

    private boolean isLike(Likeness other, byte[] source, int index, int end, int level, int depth) {
        behind = other.mayBe(source, index, level, depth) ? other.behind(source, index, end) : -1;
        return behind >= 0;
    }
}
