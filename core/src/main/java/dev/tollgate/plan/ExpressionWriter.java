package dev.tollgate.plan;

/** Packs the expressions of a declaration as a reader finds them in the bytes of its input. Text is written as in {@link AttributeWriter}. */
public final class ExpressionWriter {
    private static final byte[] NOTHING = {};

    private final Packing out;
    private final AttributeWriter values;
    private byte[] earlier = NOTHING;
    private int earlierFrom;
    private int earlierTo;

    ExpressionWriter(Packing out) {
        this.out = out;
        this.values = new AttributeWriter(out);
    }

    /** Says how many attributes are given, each with {@link #name} first. */
    public void size(int size) {
        out.number(size);
    }

    /** Names the attribute whose expression follows. */
    public void name(String attribute) {
        out.word(attribute);
    }

    /** In place of an expression that is not there. */
    public void absent() {
        out.number(PackedNodes.ABSENT);
    }

    /**
     * Begins an expression. Its constant follows, if it has one, then its references.
     *
     * @return where the constant is written
     */
    public AttributeWriter begin(boolean constant) {
        out.number(PackedNodes.EXPRESSION);
        out.number(constant ? 1 : 0);
        return values;
    }

    /** Says how many references follow. */
    public void references(int size) {
        out.number(size);
        earlierFrom = 0;
        earlierTo = 0;
    }

    /** A reference, given by the range in which it stands. */
    public void reference(byte[] bytes, int from, int to) {
        boolean shorter = to - from <= earlierTo - earlierFrom && begins(bytes, from, to);
        out.number(shorter ? (Packing.length(bytes, from, to) << 1) | 1 : 0);
        if (!shorter) {
            out.ascii(bytes, from, to);
        }
        earlier = bytes;
        earlierFrom = from;
        earlierTo = to;
    }

    private boolean begins(byte[] bytes, int from, int to) {
        for (int i = 0; i < to - from; i++) {
            if (earlier[earlierFrom + i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
