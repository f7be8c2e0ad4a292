package dev.tollgate.policy.file;

import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.policy.BudgetLimit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a limit: {@code 5000}, or {@code 20%} of the cost before. */
final class LimitForm {
    static final Form<BudgetLimit> FORM = new Form<>(
            "an amount of money such as 5000, or a percentage of what is paid before such as 20%",
            new BudgetLimit.Fixed(BigDecimal.ZERO), LimitForm::read);

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?%");

    private LimitForm() {}

    private static Optional<BudgetLimit> read(Node.Scalar scalar) {
        Matcher percent = PERCENT.matcher(scalar.text());
        return percent.matches()
                ? Optional.of(new BudgetLimit.Percent(new BigDecimal(percent.group(1))))
                : Form.DECIMAL.reading().apply(scalar).map(BudgetLimit.Fixed::new);
    }
}
