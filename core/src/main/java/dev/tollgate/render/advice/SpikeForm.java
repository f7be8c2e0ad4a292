package dev.tollgate.render.advice;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.advice.SpikeCosts;
import dev.tollgate.advice.SpikePlan;
import dev.tollgate.advice.SpikeStep;
import dev.tollgate.advice.SpikeTerms;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.SpikeAdvice;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how to ride a spike: both methods of the pricing document side by side. */
final class SpikeForm implements AdviceForms.Form {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    private final SpikePlan spike;
    private final SpikeTerms terms;
    private final AdviceHeader header;

    SpikeForm(SpikeAdvice advice) {
        this.spike = advice.spike();
        this.terms = spike.terms();
        this.header = advice.header();
    }

    @Override
    public String kind() {
        return "spike";
    }

    @Override
    public void write(AdviceDocument sheet) {
        SpecChoice daily = spike.daily();
        SpecChoice peak = spike.peak();
        if (daily == null || peak == null) {
            sheet.headline("No instance type carries this load: none has the SLA that is asked for.");
            return;
        }
        if (!spike.isNeeded()) {
            sheet.headline(named(daily) + " carries the spike too: nothing to do, no extra cost.");
            sheet.words(SizeForm.unit(terms.daily()));
            return;
        }
        costs(sheet, daily, peak);
        if (spike.upgradeSuffices()) {
            sheet.section("Method 1: upgrade the subscription, then downgrade it", "");
            sheet.steps(steps(SpikeStep.ofUpgrade(terms, daily, peak)));
        }
        sheet.section("Method 2: a pay-as-you-go companion takes the groups", "");
        sheet.steps(steps(SpikeStep.ofCompanion(terms, daily, peak)));
    }

    /** What both methods cost. */
    private void costs(AdviceDocument sheet, SpecChoice daily, SpecChoice peak) {
        SpikeText words = new SpikeText(spike, header);
        sheet.headline(words.sentence());
        sheet.words("Other days" + load(terms.daily()) + ": " + named(daily) + ", subscription by the "
                + terms.cycle().id() + ". The spike" + load(terms.peak()) + ": " + named(peak) + " for "
                + FigureText.plain(terms.hours()) + " hours.");
        sheet.words(SizeForm.unit(terms.daily()));
        spike.costs().forEach(each -> costs(sheet, words, each));
        if (!spike.withoutPrice().isEmpty()) {
            sheet.words("No price for any of them: " + String.join(", ", spike.withoutPrice()) + ".");
        }
        words.notes().forEach(sheet::words);
    }

    @Override
    public void write(JsonFields json) throws IOException {
        new SpikeJson(json, this).write(spike);
    }

    /** When a step is due; null where the spike has no time. */
    @Nullable
    String time(SpikeStep step) {
        LocalDateTime start = terms.start();
        return start == null
                ? null
                : start.plus(Duration.ofSeconds(
                                step.fromStart().multiply(SECONDS).longValue()))
                        .toString();
    }

    private void costs(AdviceDocument sheet, SpikeText words, SpikeCosts costs) {
        List<AdviceDocument.Row> rows = new ArrayList<>();
        rows.add(words.row(costs, costs.planned(), TextStyle.STRONG));
        costs.longer().forEach(each -> rows.add(words.row(costs, each, TextStyle.PLAIN)));
        sheet.table(List.of("extra cost in " + String.join(", ", costs.regions()), "method 1", "method 2"), rows);
    }

    private List<AdviceDocument.Step> steps(List<SpikeStep> steps) {
        return steps.stream()
                .map(step -> new AdviceDocument.Step(when(step), step.what()))
                .toList();
    }

    private String when(SpikeStep step) {
        String time = time(step);
        if (time != null) {
            return time.replace('T', ' ');
        }
        int sign = step.fromStart().signum();
        String hours = FigureText.plain(step.fromStart().abs()) + " h";
        return sign == 0 ? "start" : hours + (sign < 0 ? " before" : " after");
    }

    private static String named(SpecChoice choice) {
        return (choice.instances() == 1 ? "" : FigureText.count(choice.instances()) + " x ")
                + choice.spec().id();
    }

    private static String load(DeclaredLoads load) {
        return load.demand(SpecLimit.REQUESTS)
                .map(requests -> ", " + FigureText.plain(requests) + " "
                        + (load.unit() == DeclaredLoads.Unit.QPS ? "QPS" : "RPS"))
                .orElse("");
    }
}
