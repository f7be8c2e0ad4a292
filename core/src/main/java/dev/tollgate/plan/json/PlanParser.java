package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The parser of the library, which goes at little cost over what nobody wants. */
final class PlanParser extends SkippingParser {
    private static final int BUFFER = 1 << 16;

    /** A longer name is left to the library. */
    private static final int LONGEST_NAME = 256;

    private PlanParser(IOContext context, InputStream utf8, ByteQuadsCanonicalizer names) {
        super(context, features(), utf8, names, new byte[BUFFER]);
    }

    /** A parser of these bytes. Nothing of it outlives the read: no buffers, no names and no limits that others share. */
    static PlanParser of(InputStream utf8) {
        StreamReadConstraints limits = Limits.constraints();
        IOContext context = new IOContext(
                limits,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
        // Interned names are compared by identity first, which is nearly always enough.
        int names = JsonFactory.Feature.CANONICALIZE_FIELD_NAMES.getMask()
                | JsonFactory.Feature.INTERN_FIELD_NAMES.getMask();
        return new PlanParser(context, utf8, ByteQuadsCanonicalizer.createRoot().makeChild(names));
    }

    /**
     * Moves to the next name of the current object, and may leave out members that are not among these names. As {@link
     * #nextFieldName()}, it returns the name, or null after the last.
     */
    @Nullable
    String nextFieldName(Names wanted) throws IOException {
        if (_tokenIncomplete) {
            _skipString();
        }
        boolean left = true;
        while (left && _inputEnd - _inputPtr > LONGEST_NAME) {
            left = leaveOut(wanted);
        }
        return nextFieldName();
    }

    /** Goes over those items of the current array that come next and are plain resources. */
    void goOver(PlainResources plain) {
        if (_parsingContext.inArray() && !_tokenIncomplete) {
            while (goOverOne(plain)) {
                _parsingContext.expectComma(); // Tells the context that an item has been.
            }
        }
    }

    private boolean goOverOne(PlainResources plain) {
        int limit = plainLimit();
        int at = _inputPtr;
        if (at < limit && _parsingContext.hasCurrentIndex()) {
            at = _inputBuffer[at] == ',' ? at + 1 : limit;
        }
        if (at >= limit || _inputBuffer[at] != '{') {
            return false;
        }
        int deepest = Limits.DEPTH - _parsingContext.getNestingDepth();
        int behind = plain.behind(_inputBuffer, at, limit, deepest);
        _inputPtr = Math.max(behind, _inputPtr);
        return behind >= 0;
    }

    /** Goes over the next member if it is plainly written and not wanted. False, with nothing read, if not. */
    private boolean leaveOut(Names wanted) throws IOException {
        byte[] bytes = _inputBuffer;
        boolean first = !_parsingContext.hasCurrentIndex();
        int quote = first ? _inputPtr : _inputPtr + 1;
        if (bytes[quote] != '"' || !(first || bytes[_inputPtr] == ',')) {
            return false;
        }
        int end = quote + 1;
        int limit = _inputPtr + LONGEST_NAME - 1;
        while (end < limit && !PlainText.isSpecial(bytes[end])) {
            end++;
        }
        if (bytes[end] != '"' || bytes[end + 1] != ':' || wanted.has(bytes, quote + 1, end)) {
            return false;
        }
        _inputPtr = end + 2;
        skipMember();
        if (first) {
            _parsingContext.expectComma(); // Tells the context that a member has been.
        }
        return true;
    }

    private static int features() {
        return JsonParser.Feature.collectDefaults() & ~JsonParser.Feature.AUTO_CLOSE_SOURCE.getMask();
    }
}
