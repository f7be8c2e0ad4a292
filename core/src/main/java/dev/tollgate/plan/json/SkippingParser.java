package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.InputStream;

/**
 * The parser of the library, which goes over an object or array that nobody wants at less than half the cost: it checks the same
 * grammar, but makes no tokens, names and contexts of it. Most of a plan is skipped, so this is where reading spends its time.
 *
 * <p>What is rare in a plan (escapes, text beyond ASCII, fractions, damage) is left to the library's own methods.
 */
class SkippingParser extends UTF8StreamJsonParser {
    /** In place of a byte, where all that was being skipped is closed. */
    private static final int CLOSED = 0;

    /** What is open of what is being skipped. */
    private final PlainEntries skipped = new PlainEntries();

    /** How many levels are open around that. */
    private int outside;

    SkippingParser(IOContext context, int features, InputStream utf8, ByteQuadsCanonicalizer names, byte[] buffer) {
        super(context, features, utf8, null, names, buffer, 0, 0, 0, false);
    }

    /** How many objects and arrays are open here. */
    int depth() {
        return skipped.levels() > 0 ? outside + skipped.levels() : _parsingContext.getNestingDepth();
    }

    /** From behind the colon of a member to behind its value. */
    final void skipMember() throws IOException {
        int behind = _inputPtr < plainLimit() ? PlainText.behindValue(_inputBuffer, _inputPtr, plainLimit()) : -1;
        if (behind >= 0) {
            _inputPtr = behind;
            return;
        }
        int c = significant();
        if (c == '"') {
            _skipString();
        } else if (c == '{' || c == '[') {
            outside = _parsingContext.getNestingDepth();
            skipEntries(enter(c == '{'));
        } else {
            skipWord(c);
        }
    }

    /** Up to where things that are plainly written may begin. */
    final int plainLimit() {
        return _inputEnd - PlainText.MARGIN;
    }

    /** At the start of an object or array goes to its end; anywhere else does nothing. */
    @Override
    public JsonParser skipChildren() throws IOException {
        if (_currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY) {
            boolean object = _currToken == JsonToken.START_OBJECT;
            outside = _parsingContext.getNestingDepth() - 1;
            skipEntries(enter(object));
            _parsingContext = _parsingContext.clearAndGetParent();
            _currToken = object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
        return this;
    }

    /** Goes over entry after entry of whatever is open, from the first byte of one on, until all is closed. */
    private void skipEntries(int first) throws IOException {
        int c = first;
        while (c != CLOSED) {
            c = skipPlain();
            if (c != CLOSED) {
                c = skipEntry(c);
            }
        }
    }

    /** Goes over entries from the one whose first byte has just been read, to the first byte of one that is not plain. */
    private int skipPlain() throws IOException {
        int at = skipped.goOver(_inputBuffer, _inputPtr - 1, plainLimit(), Limits.DEPTH - outside);
        _inputPtr = at < 0 ? ~at : at;
        if (skipped.levels() == 0) {
            return CLOSED;
        }
        return at < 0 ? leave(significant()) : significant();
    }

    private int skipEntry(int first) throws IOException {
        int c = skipped.inObject() ? skipName(first) : first;
        return c == '{' || c == '[' ? enter(c == '{') : leave(skipValue(c));
    }

    /** From the name of a member to the first byte of its value. */
    private int skipName(int c) throws IOException {
        expect(c, '"');
        _skipString();
        expect(significant(), ':');
        return significant();
    }

    /** From the first byte of a value that has no others in it to the first byte behind it. */
    private int skipValue(int c) throws IOException {
        if (c == '"') {
            _skipString();
        } else {
            skipWord(c);
        }
        return significant();
    }

    /** From behind an opening bracket to the first byte of its first entry, or of the next one where it has none. */
    private int enter(boolean object) throws IOException {
        open(object);
        int c = significant();
        return c == '}' || c == ']' ? leave(c) : c;
    }

    /** From the first byte behind an entry, which may close what it is in, to the first byte of the next. */
    private int leave(int behind) throws IOException {
        int c = behind;
        while (c == '}' || c == ']') {
            close(c);
            if (skipped.levels() == 0) {
                return CLOSED;
            }
            c = significant();
        }
        expect(c, ',');
        return significant();
    }

    private void open(boolean object) throws IOException {
        _streamReadConstraints.validateNestingDepth(outside + skipped.levels() + 1);
        skipped.open(object);
    }

    private void close(int c) throws IOException {
        expect(c, skipped.inObject() ? '}' : ']');
        skipped.close();
    }

    private void expect(int c, int expected) throws IOException {
        if (c != expected) {
            _reportUnexpectedChar(c, "was expecting another character");
        }
    }

    /** The next byte that is not white space. */
    private int significant() throws IOException {
        if (_inputPtr < _inputEnd) {
            int c = _inputBuffer[_inputPtr];
            if (c > ' ') {
                _inputPtr++;
                return c;
            }
        }
        return significantFurther();
    }

    private int significantFurther() throws IOException {
        while (true) {
            if (_inputPtr >= _inputEnd && !_loadMore()) {
                _reportInvalidEOF(" within what is skipped", JsonToken.NOT_AVAILABLE);
            }
            int c = _inputBuffer[_inputPtr++] & 0xFF;
            if (c > ' ') {
                return c;
            }
            if (c == '\n') {
                _currInputRow++;
                _currInputRowStart = _inputPtr;
            } else if (c == '\r') {
                _skipCR();
            } else if (c != ' ' && c != '\t') {
                _throwInvalidSpace(c);
            }
        }
    }

    /** Goes over a number, true, false or null that begins with this byte. */
    private void skipWord(int c) throws IOException {
        switch (c) {
            case 'n' -> _matchNull();
            case 't' -> _matchTrue();
            case 'f' -> _matchFalse();
            default -> skipNumber(c);
        }
    }

    private void skipNumber(int c) throws IOException {
        int at = _inputPtr;
        if (c >= '1' && c <= '9') {
            while (at < _inputEnd && isDigit(_inputBuffer[at])) {
                at++;
            }
        }
        if (at < _inputEnd && c >= '0' && c <= '9' && isBehindValue(_inputBuffer[at])) {
            _inputPtr = at;
        } else {
            tokenize();
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBehindValue(int c) {
        return c == ',' || c == '}' || c == ']';
    }

    /** Lets the library read the value that began just before here, as if it stood in an array of its own. */
    private void tokenize() throws IOException {
        JsonReadContext outside = _parsingContext;
        _inputPtr--;
        _parsingContext = outside.createChildArrayContext(_tokenInputRow, _tokenInputCol);
        if (nextToken() == JsonToken.END_ARRAY) {
            _reportUnexpectedChar(']', "was expecting a value");
        }
        _parsingContext = outside;
    }
}
