package dev.tollgate.policy.expression;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** A language of expressions over the JSON report. A module of its own provides it, so that its libraries come only with that. */
public interface ExpressionLanguage {
    /** The language of the module that stands beside this one; empty where there is none. Loads its libraries. */
    static Optional<ExpressionLanguage> installed() {
        return ServiceLoader.load(ExpressionLanguage.class, ExpressionLanguage.class.getClassLoader())
                .findFirst();
    }

    /**
     * Reads an expression and checks its types.
     *
     * @param text the expression
     * @param over what it is evaluated for, which tells what it can name
     * @param wanted what it must yield
     * @param mistakes where what is wrong with it goes
     * @return the expression; empty when it is wrong
     */
    Optional<Expression> read(String text, Over over, Kind wanted, Consumer<Mistake> mistakes);

    /** What an expression yields. */
    enum Kind {
        /** True or false. */
        FLAG,
        /** Words. */
        TEXT
    }
}
