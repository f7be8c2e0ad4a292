package dev.tollgate.usage;

import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a parameter is read, in a usage file and in a tag alike.
 *
 * @param <T> what is read
 */
@FunctionalInterface
interface ParameterForm<T> {
    /** Of a whole number: more than anybody counts. */
    int MOST_DIGITS = 18;

    /** An exponent that makes no monster of a number. */
    Pattern POWER = Pattern.compile("[+-]?[0-9]{1,2}");

    /** A number, zero or more: plain decimals, or with an exponent, as programs write large ones. */
    Form<BigDecimal> NUMBER = new Form<>(Form.DECIMAL.expected(), BigDecimal.ZERO, ParameterForm::number);

    /** A whole number, zero or more, however it is written: {@code 1e3} and {@code 1000.0} are whole. */
    Form<BigDecimal> COUNT = new Form<>(Form.WHOLE.expected(), BigDecimal.ZERO, ParameterForm::count);

    /** A number above zero. */
    Form<BigDecimal> POSITIVE = new Form<>("a number above zero, such as 9.5", BigDecimal.ONE, ParameterForm::positive);

    /** A part of a whole: from 0 to 1, where {@code true} is all of it and {@code false} is nothing. */
    Form<BigDecimal> PART = new Form<>("true, false, or a part from 0 to 1", BigDecimal.ZERO, ParameterForm::part);

    /** What the node holds, or anything after the problem was reported. */
    T read(Node node, Problems problems);

    /** What a scalar stands for. */
    static <S, T> ParameterForm<T> of(Form<S> form, Function<S, T> meaning) {
        return (node, problems) -> meaning.apply(form.read(node, problems));
    }

    private static Optional<BigDecimal> part(Node.Scalar scalar) {
        return switch (scalar.text()) {
            case "true" -> Optional.of(BigDecimal.ONE);
            case "false" -> Optional.of(BigDecimal.ZERO);
            default -> number(scalar).filter(number -> number.compareTo(BigDecimal.ONE) <= 0);
        };
    }

    private static Optional<BigDecimal> positive(Node.Scalar scalar) {
        return number(scalar).filter(number -> number.signum() > 0);
    }

    private static Optional<BigDecimal> count(Node.Scalar scalar) {
        return number(scalar)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS)
                .map(number -> number.setScale(0));
    }

    private static Optional<BigDecimal> number(Node.Scalar scalar) {
        String text = scalar.text();
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent < 0 || !POWER.matcher(text.substring(exponent + 1)).matches()) {
            return Form.DECIMAL.reading().apply(scalar);
        }
        return Form.DECIMAL
                .reading()
                .apply(new Node.Scalar(text.substring(0, exponent), scalar.kind(), scalar.place()))
                .map(factor -> factor.scaleByPowerOfTen(Integer.parseInt(text.substring(exponent + 1))))
                .map(number -> number.setScale(Math.max(0, number.scale())));
    }
}
