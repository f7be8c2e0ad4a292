package dev.tollgate.plan.json;

import dev.tollgate.plan.AttributeWriter;
import dev.tollgate.plan.ExpressionWriter;
import java.util.List;

/** An expression of the configuration in the bytes of a buffer. */
final class PlainExpression extends PlainMembers {
    private static final int CONSTANT = 0;
    private static final int REFERENCES = 1;

    private final PlainValues values = new PlainValues();

    PlainExpression() {
        super(List.of("constant_value", "references"));
    }

    /** True when an expression begins here that can be packed as it is written: no nested block, and nothing but plain text in it. */
    boolean canPack(byte[] bytes, int from, int limit) {
        return behind(bytes, from, limit, Limits.DEPTH) >= 0
                && !hasOthers()
                && (!has(CONSTANT) || values.canPack(bytes, begin(CONSTANT), end(CONSTANT)))
                && (!has(REFERENCES) || references(bytes) >= 0);
    }

    /** Packs an expression that can be. */
    void pack(byte[] bytes, int from, int limit, ExpressionWriter out) {
        behind(bytes, from, limit, Limits.DEPTH);
        AttributeWriter constant = out.begin(has(CONSTANT));
        if (has(CONSTANT)) {
            values.pack(bytes, begin(CONSTANT), end(CONSTANT), constant);
        }
        out.references(has(REFERENCES) ? references(bytes) : 0);
        int at = has(REFERENCES) ? nextText(bytes, begin(REFERENCES) + 1) : PlainText.NOT_PLAIN;
        while (at >= 0) {
            int behind = PlainText.behind(bytes, at + 1, end(REFERENCES));
            out.reference(bytes, at + 1, behind - 1);
            at = nextText(bytes, behind);
        }
    }

    /** How many references there are; negative when they are not a list of plain texts. */
    private int references(byte[] bytes) {
        int count = 0;
        int at = begin(REFERENCES);
        if (bytes[at] != '[') {
            return PlainText.NOT_PLAIN;
        }
        at = nextText(bytes, at + 1);
        while (at >= 0) {
            if (bytes[at] != '"') {
                return PlainText.NOT_PLAIN;
            }
            int behind = PlainText.behind(bytes, at + 1, end(REFERENCES));
            if (!PlainValues.isSimple(bytes, at + 1, behind - 1)) {
                return PlainText.NOT_PLAIN;
            }
            count++;
            at = nextText(bytes, behind);
        }
        return count;
    }

    /** From behind a bracket or text to the next text; negative at the end of the list. */
    private static int nextText(byte[] bytes, int behind) {
        return switch (bytes[behind]) {
            case ']' -> PlainText.NOT_PLAIN;
            case ',' -> behind + 1;
            default -> behind;
        };
    }
}
