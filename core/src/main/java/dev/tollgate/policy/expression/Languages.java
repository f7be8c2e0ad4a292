package dev.tollgate.policy.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds the language. Its library is large, so a program of one jar carries it as a jar within the jar, which costs nothing until
 * somebody asks; elsewhere it is on the class path like everything else.
 */
public final class Languages {
    /** The jar within the jar. */
    private static final String NESTED = "/META-INF/tollgate/expressions.jar";

    /** Named, not referred to: it may be out of reach of this class's own loader. */
    private static final String IMPLEMENTATION = "dev.tollgate.policy.cel.CelLanguage";

    private Languages() {}

    /** The language; loads its library. */
    public static ExpressionLanguage load() {
        try (InputStream nested = Languages.class.getResourceAsStream(NESTED)) {
            ClassLoader own = Languages.class.getClassLoader();
            ClassLoader loader = nested == null ? own : new NestedClasses(nested, own);
            return Class.forName(IMPLEMENTATION, true, loader)
                    .asSubclass(ExpressionLanguage.class)
                    .getConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("the library of expressions cannot be read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the library of expressions is not complete", e);
        }
    }
}
