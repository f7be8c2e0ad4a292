package dev.tollgate.policy.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.common.exceptions.CelRuntimeException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Thrown where an expression touches what the report has no value for. The language lets the other side of an operator decide. */
final class AbsentException extends CelRuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final @Nullable String address;

    AbsentException(String path, @Nullable String address) {
        super(new NoSuchElementException(path), CelErrorCode.ATTRIBUTE_NOT_FOUND);
        this.path = path;
        this.address = address;
    }

    /** What is absent, as the expression names it. */
    String path() {
        return path;
    }

    /** The resource that it belongs to, or null. */
    @Nullable
    String address() {
        return address;
    }
}
