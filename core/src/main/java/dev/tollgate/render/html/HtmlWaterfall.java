package dev.tollgate.render.html;

import dev.tollgate.render.markup.MarkupDocument;
import dev.tollgate.render.wording.CostSteps;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.UnchangedSummary;
import dev.tollgate.render.wording.UnitRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The way from before to after as rows of bars, so that words stay readable at any width. */
final class HtmlWaterfall {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 36;
    private static final int TOP = 7;
    private static final int THICK = 22;
    private static final int SCALE = 2;

    /** A bar thinner than this cannot be seen. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    private final CostSteps fall;
    private final MarkupDocument page;
    private final BigDecimal floor;
    private final BigDecimal range;

    private HtmlWaterfall(CostSteps fall, MarkupDocument page) {
        this.fall = fall;
        this.page = page;
        BigDecimal least = fall.start().min(fall.end()).min(BigDecimal.ZERO);
        BigDecimal most = fall.start().max(fall.end()).max(BigDecimal.ZERO);
        for (CostSteps.Step each : fall.steps()) {
            least = least.min(each.to()).min(each.low() == null ? each.to() : each.low());
            most = most.max(each.to()).max(each.high() == null ? each.to() : each.high());
        }
        floor = least;
        range = most.subtract(least).max(BigDecimal.ONE);
    }

    static void write(CostSteps fall, MarkupDocument page, String heading) {
        if (fall.steps().isEmpty()) {
            return;
        }
        page.open("section").line().leaf(heading, "From before to after").line();
        new HtmlWaterfall(fall, page).rows();
        page.closeLine();
    }

    private void rows() {
        page.open("ol", "class", "waterfall").line();
        whole("before", fall.start());
        fall.steps().forEach(this::step);
        whole("after", fall.end());
        page.closeLine();
        StringJoiner left = new StringJoiner(", ", "Not in the picture, since nobody declared how much: ", ".");
        for (UnitRate each : fall.left()) {
            left.add(each.title() + " at " + each.signed());
        }
        if (!fall.left().isEmpty()) {
            page.leaf("p", left.toString(), "class", "note").line();
        }
    }

    private void whole(String title, BigDecimal value) {
        page.open("li", "class", "whole").leaf("span", title, "class", "label");
        begin(title + " " + FigureText.money(value));
        bar("sum", BigDecimal.ZERO, value);
        page.close();
        page.leaf("span", FigureText.money(value), "class", "value").closeLine();
    }

    private void step(CostSteps.Step step) {
        BigDecimal change = step.to().subtract(step.from());
        page.open("li").open("span", "class", "label");
        String name;
        if (step.resource() == null) {
            name = UnchangedSummary.resources(step.count());
            page.text("the other " + name);
        } else {
            name = step.resource().address();
            page.code(name);
        }
        page.close();
        begin(name + " " + FigureText.difference(change) + range(step));
        possible(step);
        if (change.signum() != 0) {
            bar(change.signum() < 0 ? "less" : "more", step.from(), step.to());
        }
        page.close();
        page.open("span", "class", "value").leaf("b", FigureText.difference(change));
        if (!range(step).isEmpty()) {
            page.leaf("small", range(step));
        }
        page.close().closeLine();
    }

    private static String range(CostSteps.Step step) {
        BigDecimal low = step.low();
        BigDecimal high = step.high();
        if (low != null && high != null && low.compareTo(high) == 0) {
            return "";
        }
        return " (" + bound(low, step, "no lower bound") + " to " + bound(high, step, "no upper bound") + ")";
    }

    private static String bound(@Nullable BigDecimal bound, CostSteps.Step step, String none) {
        return bound == null ? none : FigureText.difference(bound.subtract(step.from()));
    }

    private void begin(String title) {
        page.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "preserveAspectRatio", "none", "role", "img");
        page.leaf("title", title);
        line("axis", BigDecimal.ZERO);
    }

    /** What is not certain, behind the bar. */
    private void possible(CostSteps.Step step) {
        BigDecimal low = step.low() == null ? floor : step.low();
        BigDecimal high = step.high() == null ? floor.add(range) : step.high();
        if (low.compareTo(high) != 0) {
            bar("open", low, high);
        }
        line("from", step.from());
    }

    private void bar(String kind, BigDecimal from, BigDecimal to) {
        BigDecimal left = x(from.min(to));
        BigDecimal width = x(from.max(to)).subtract(left).max(LEAST);
        page.open(
                        "rect",
                        "class",
                        kind,
                        "x",
                        MarkupDocument.at(left.min(BigDecimal.valueOf(WIDTH).subtract(LEAST))),
                        "y",
                        MarkupDocument.at(TOP),
                        "width",
                        MarkupDocument.at(width),
                        "height",
                        MarkupDocument.at(THICK))
                .close();
    }

    private void line(String kind, BigDecimal value) {
        String x = MarkupDocument.at(x(value));
        page.open("line", "class", kind, "x1", x, "x2", x, "y1", "0", "y2", MarkupDocument.at(HEIGHT))
                .close();
    }

    private BigDecimal x(BigDecimal value) {
        return value.subtract(floor).multiply(BigDecimal.valueOf(WIDTH)).divide(range, SCALE, RoundingMode.HALF_UP);
    }
}
