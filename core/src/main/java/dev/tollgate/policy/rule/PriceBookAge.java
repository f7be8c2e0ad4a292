package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.price.BookHeader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Price books have at most a number of days. */
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
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        List<RuleFinding> findings = new ArrayList<>();
        LocalDate today = plan.basis().today();
        for (BookHeader book : plan.basis().books()) {
            if (today == null) {
                findings.add(undecided(plan, book));
                continue;
            }
            long age = ChronoUnit.DAYS.between(book.asOf(), today);
            if (age > days) {
                String message = "The price book " + book.id() + " is of " + book.asOf() + ", " + age + " days before "
                        + today + ".";
                findings.add(new RuleFinding(Outcome.BREACH, plan.project(), null, message, "Use newer prices.", null));
            }
        }
        return findings;
    }

    private static RuleFinding undecided(PolicyInput plan, BookHeader book) {
        return new RuleFinding(
                Outcome.UNDECIDED,
                plan.project(),
                null,
                "The price book " + book.id() + " is of " + book.asOf() + ", and the day is not known.",
                "Give the day with --today DATE.",
                null);
    }

    @Override
    public boolean looksAtResources() {
        return false;
    }
}
