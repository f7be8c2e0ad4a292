package dev.tollgate.plan;

/**
 * Packs attributes as a reader finds them in the bytes of its input, with no object made of any. Text is ASCII, in which a backslash
 * stands before a quotation mark or another backslash and for nothing else.
 */
public final class AttributeWriter {
    private final Packing out;

    AttributeWriter(Packing out) {
        this.out = out;
    }

    /** Begins an object, as all attributes together are: so many members follow, each with {@link #name} first. */
    public void mapping(int size) {
        out.number(PackedValues.MAPPING);
        out.number(size);
    }

    /** Begins a list: so many items follow. */
    public void sequence(int size) {
        out.number(PackedValues.SEQUENCE);
        out.number(size);
    }

    /** Names the member whose value follows. */
    public void name(String attribute) {
        out.word(attribute);
    }

    /** A text, given by the range in which it stands. */
    public void text(byte[] bytes, int from, int to) {
        out.number(PackedValues.TEXT);
        out.ascii(bytes, from, to);
    }

    /** A whole number, given by the range in which its digits stand. */
    public void number(byte[] bytes, int from, int to) {
        out.number(PackedValues.NUMBER);
        out.ascii(bytes, from, to);
    }

    /** True or false. */
    public void bool(boolean value) {
        out.number(value ? PackedValues.TRUE : PackedValues.FALSE);
    }

    /** Null. */
    public void none() {
        out.number(PackedValues.NULL);
    }
}
