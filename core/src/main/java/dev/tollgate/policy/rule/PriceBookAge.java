package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.price.BookHeader;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** No price book is older than some days. */
final class PriceBookAge implements Rule {
    static final String ID = "price-book-age";

    private final long days;

    PriceBookAge(Fields fields) {
        days = fields.required("days", Form.WHOLE);
    }

    @Override
    public String title() {
        return "price books of at most " + days + (days == 1 ? " day" : " days");
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        return plan.basis().books().stream()
                .filter(book -> age(book, plan) > days)
                .map(book -> new RuleFinding(
                        Outcome.BREACH,
                        plan.project(),
                        null,
                        "The price book " + book.id() + " is of " + book.asOf() + ", " + age(book, plan)
                                + " days before " + plan.basis().today() + ".",
                        "Use newer prices.",
                        null))
                .toList();
    }

    @Override
    public boolean looksAtResources() {
        return false;
    }

    private static long age(BookHeader book, PolicyInput plan) {
        return ChronoUnit.DAYS.between(book.asOf(), plan.basis().today());
    }
}
