package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tollgate.plan.Interest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a resource, wherever a plan lists resources, in the bytes of a buffer. */
final class PlainResource extends PlainMembers {
    static final int ADDRESS = 0;
    static final int MODE = 1;
    static final int TYPE = 2;
    static final int NAME = 3;
    static final int MODULE = 4;
    static final int INDEX = 5;
    static final int INDEX_UNKNOWN = 6;
    static final int PROVIDER = 7;
    static final int DEPOSED = 8;
    static final int PREVIOUS = 9;
    static final int CHANGE = 10;
    static final int PROVIDER_KEY = 11;
    static final int EXPRESSIONS = 12;
    static final int COUNT = 13;
    static final int FOR_EACH = 14;
    private static final int VALUES = 15;

    private static final List<String> NAMES = List.of(
            "address",
            "mode",
            "type",
            "name",
            "module_address",
            "index",
            "index_unknown",
            "provider_name",
            "deposed",
            "previous_address",
            "change",
            "provider_config_key",
            "expressions",
            "count_expression",
            "for_each_expression",
            "values");
    private static final byte[] MANAGED = "\"managed\"".getBytes(US_ASCII);

    private final WordTable<KnownType> types;
    private final PlainChange change = new PlainChange();
    private @Nullable KnownType type;

    /**
     * Resources of this interest.
     *
     * @param packs true when what is only looked up can be packed
     */
    PlainResource(Interest interest, boolean packs) {
        super(NAMES);
        types = new WordTable<>(written -> KnownType.of(written, interest, packs));
    }

    /** Its type, once it is read. */
    KnownType type() {
        if (type == null) {
            throw new IllegalStateException("no type has been read");
        }
        return type;
    }

    /** Its change, where it has one. */
    PlainChange change() {
        return change;
    }

    /** True when its mode and type are plainly said, and its address says the same. */
    boolean isManaged(byte[] bytes) {
        return has(MODE)
                && has(TYPE)
                && isText(ADDRESS, bytes)
                && Names.is(MANAGED, bytes, begin(MODE), end(MODE))
                && addressAgrees(bytes);
    }

    /** What must be looked at is not read on, since somebody else does so from its beginning. */
    @Override
    int behindValue(int number, byte[] bytes, int value, int limit, int deepest) {
        Likeness likeness = has(TYPE) ? type().likeness() : null;
        return switch (number) {
            case CHANGE -> change.behind(likeness, bytes, value, limit, deepest);
            case TYPE -> behindType(bytes, value, limit, deepest);
            case VALUES, EXPRESSIONS ->
                likeness == null
                        ? behindAny(bytes, value, limit, deepest)
                        : likeness.behind(bytes, value, limit, deepest);
            default -> behindAny(bytes, value, limit, deepest);
        };
    }

    private int behindType(byte[] bytes, int value, int limit, int deepest) {
        int behind = behindAny(bytes, value, limit, deepest);
        if (behind < 0 || bytes[value] != '"') {
            return PlainText.NOT_PLAIN;
        }
        type = types.of(bytes, value + 1, behind - 1);
        return type.isOrdinary() ? PlainText.NOT_PLAIN : behind;
    }

    /** What is left out because of its type must not be wanted because of its address. */
    private boolean addressAgrees(byte[] bytes) {
        int from = begin(TYPE) + 1;
        int to = end(TYPE) - 1;
        int first = begin(ADDRESS) + 1;
        for (int at = first; at < end(ADDRESS) - 1 - (to - from); at++) {
            boolean begins = at == first || bytes[at - 1] == '.';
            if (begins && bytes[at + to - from] == '.' && Arrays.equals(bytes, from, to, bytes, at, at + to - from)) {
                return true;
            }
        }
        return false;
    }
}
