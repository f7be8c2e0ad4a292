package dev.tollgate.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

/** In what a forge counts the length of a comment. */
public enum LengthUnit {
    /** Characters, of which an emoji is one. */
    CHARACTERS("characters") {
        @Override
        public int of(String text) {
            return text.codePointCount(0, text.length());
        }
    },
    /** Units of UTF-16, of which an emoji has two. */
    UTF_16_UNITS("characters") {
        @Override
        public int of(String text) {
            return text.length();
        }
    },
    /** Bytes in UTF-8. */
    BYTES("bytes") {
        @Override
        public int of(String text) {
            return text.getBytes(UTF_8).length;
        }
    };

    private final String word;

    LengthUnit(String word) {
        this.word = word;
    }

    /** The word for messages. */
    public String word() {
        return word;
    }

    /** The length of a text. */
    public abstract int of(String text);
}
