package dev.tollgate.render.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.tollgate.report.TerminalText;
import org.jspecify.annotations.Nullable;

/** What JSON has to escape, and what {@link dev.tollgate.report.TerminalText} does not let through to a terminal. */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        String escape = TerminalText.escape(unit);
        return escape == null ? null : new SerializedString(escape);
    }
}
