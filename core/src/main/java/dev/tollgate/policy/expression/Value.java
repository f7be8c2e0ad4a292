package dev.tollgate.policy.expression;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an expression yields. */
public sealed interface Value {
    /**
     * True or false.
     *
     * @param holds which of them
     */
    record Flag(boolean holds) implements Value {}

    /**
     * Words.
     *
     * @param text the words
     */
    record Text(String text) implements Value {
        /** Checks that there are any. */
        public Text {
            requireNonNull(text, "text is null");
        }
    }

    /**
     * Nothing, because it hangs on something that the report does not have.
     *
     * @param path what it hangs on, as the expression would name it: {@code report.totals.after.high}
     * @param address the resource that it belongs to, or null
     */
    record Absent(String path, @Nullable String address) implements Value {
        /** Checks that it is named. */
        public Absent {
            requireNonNull(path, "path is null");
        }
    }

    /**
     * Nothing, because it cannot be worked out.
     *
     * @param reason why, in words without a full stop
     */
    record Failure(String reason) implements Value {
        /** Checks that there is a reason. */
        public Failure {
            requireNonNull(reason, "reason is null");
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(
            Function<Flag, T> flag, Function<Text, T> text, Function<Absent, T> absent, Function<Failure, T> failure) {
        if (this instanceof Flag f) {
            return flag.apply(f);
        }
        if (this instanceof Text t) {
            return text.apply(t);
        }
        return this instanceof Absent a ? absent.apply(a) : failure.apply((Failure) this);
    }
}
