package dev.tollgate.policy.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.common.exceptions.CelRuntimeException;

/** Thrown where a calculation has no result. */
final class RefusedException extends CelRuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String reason, CelErrorCode code) {
        super(new ArithmeticException(reason), code);
    }
}
