package dev.tollgate.usage;

import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a parameter is read, in a usage file and in a tag alike.
 *
 * @param <T> what is read
 */
@FunctionalInterface
interface Reading<T> {
    /** A number above zero. */
    Form<BigDecimal> POSITIVE = new Form<>("a number above zero, such as 9.5", BigDecimal.ONE, Reading::positive);

    /** What the node holds, or anything after the problem was reported. */
    T read(Node node, Problems problems);

    /** What a scalar stands for. */
    static <S, T> Reading<T> of(Form<S> form, Function<S, T> meaning) {
        return (node, problems) -> meaning.apply(form.read(node, problems));
    }

    private static Optional<BigDecimal> positive(Node.Scalar scalar) {
        return Form.DECIMAL.reading().apply(scalar).filter(number -> number.signum() > 0);
    }
}
