package dev.tollgate.render.advice;

import dev.tollgate.advice.SizingResult;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecOffer;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnitRate;
import java.util.ArrayList;
import java.util.List;

/** What the chosen type and its neighbours cost, region by region. */
final class OffersForm {
    private OffersForm() {}

    static void write(AdviceDocument sheet, SpecChoice choice, SizingResult size) {
        for (SpecOffer each : size.offers()) {
            sheet.table(
                    List.of(String.join(", ", each.regions()), "an hour", "a month", "a year"),
                    each.prices().stream().map(price -> row(choice, price)).toList());
        }
        if (!size.withoutPrice().isEmpty()) {
            sheet.words("No price for any of them: " + String.join(", ", size.withoutPrice()) + ".");
        }
        sheet.words("An hour is pay-as-you-go; a month and a year are subscriptions, the year as a whole.");
    }

    private static AdviceDocument.Row row(SpecChoice choice, SpecOffer.Price price) {
        boolean chosen = price.spec().equals(choice.spec().id());
        String count = price.instances() == 1 ? "" : FigureText.count(price.instances()) + " x ";
        return new AdviceDocument.Row(
                count + price.spec(),
                chosen ? TextStyle.STRONG : TextStyle.PLAIN,
                List.of(
                        rate(price.fees().hour()),
                        money(price.fees().month()),
                        money(price.fees().year())),
                notes(choice, price.spec()),
                price.fees().why());
    }

    private static List<String> notes(SpecChoice choice, String spec) {
        List<String> notes = new ArrayList<>();
        SpecChoice.Neighbour smaller = choice.smaller();
        SpecChoice.Neighbour larger = choice.larger();
        if (smaller != null && smaller.spec().id().equals(spec)) {
            String why = SizeForm.tooSmall(smaller.exceeded());
            notes.add("the next type down" + (why == null ? "" : ", " + why));
        } else if (larger != null && larger.spec().id().equals(spec)) {
            notes.add("the next type up");
        }
        return notes;
    }

    private static List<String> money(Amount amount) {
        return figure(amount, FigureText::money);
    }

    /** A unit price with the digits that it has. */
    private static List<String> rate(Amount amount) {
        return figure(amount, UnitRate::price);
    }

    private static List<String> figure(Amount amount, FigureText.Writing writing) {
        return amount.low() != null && amount.low().signum() == 0 && amount.high() == null && amount.expected() == null
                ? List.of("unknown")
                : FigureText.cell(amount, writing);
    }
}
