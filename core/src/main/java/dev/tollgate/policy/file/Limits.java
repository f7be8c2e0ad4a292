package dev.tollgate.policy.file;

import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.policy.Limit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How limits are written: {@code 5000}, or {@code 20%} of what is paid before. */
final class Limits {
    static final Form<Limit> FORM = new Form<>(
            "an amount of money such as 5000, or a percentage of what is paid before such as 20%",
            new Limit.Fixed(BigDecimal.ZERO), Limits::read);

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?%");

    private Limits() {}

    private static Optional<Limit> read(Node.Scalar scalar) {
        Matcher percent = PERCENT.matcher(scalar.text());
        return percent.matches()
                ? Optional.of(new Limit.Percent(new BigDecimal(percent.group(1))))
                : Form.DECIMAL.reading().apply(scalar).map(Limit.Fixed::new);
    }
}
