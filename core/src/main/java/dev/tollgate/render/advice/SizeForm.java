package dev.tollgate.render.advice;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.LimitMeasure;
import dev.tollgate.advice.SizingResult;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.report.SizeAdvice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which instance type carries a load. */
final class SizeForm implements AdviceForms.Form {
    private final SizingResult size;

    SizeForm(SizeAdvice advice) {
        this.size = advice.size();
    }

    @Override
    public String kind() {
        return "size";
    }

    @Override
    public void write(AdviceDocument sheet) {
        SpecChoice choice = size.choice();
        if (choice == null) {
            sheet.headline("No instance type carries this load: none has the SLA that is asked for.");
            return;
        }
        sheet.headline(sentence(choice));
        if (choice.instances() > 1) {
            sheet.words(
                    "No type carries it alone. A group runs on one instance, so the groups must be split; the type holds"
                            + " for an even share, and a larger share may need a larger type.");
        }
        sheet.words(unit(size.load()));
        sheet.table(
                List.of(choice.spec().id(), "load", "limit", "headroom"),
                choice.measures().stream().map(SizeForm::row).toList());
        OffersForm.write(sheet, choice, size);
    }

    @Override
    public void write(JsonFields json) throws IOException {
        LimitsJson limits = new LimitsJson(json);
        limits.load("load", size.load());
        limits.choice("choice", size.choice());
        new OffersJson(json).write(size.offers());
        json.texts("regionsWithoutPrice", size.withoutPrice());
    }

    /** How requests are counted, and why queries may stand in for them. */
    static String unit(DeclaredLoads load) {
        if (load.demand(SpecLimit.REQUESTS).isEmpty()) {
            return "Requests per second were not given, though types are chosen by them: --rps, or --qps in their place.";
        }
        return load.unit() == DeclaredLoads.Unit.QPS
                ? "The load is in queries per second. Types are chosen by requests per second (RPS); under the same conditions"
                        + " queries are no fewer, so QPS stand in for RPS and the type is not too small."
                : "Types are chosen by requests per second (RPS). Queries per second may stand in for them, since they are no"
                        + " fewer: --qps.";
    }

    private static String sentence(SpecChoice choice) {
        return choice.instances() == 1
                ? choice.spec().id() + " is the smallest type that carries this load."
                : "This load takes at least " + FigureText.count(choice.instances()) + " instances, each "
                        + choice.spec().id() + " or larger.";
    }

    static AdviceDocument.Row row(LimitMeasure measure) {
        return AdviceDocument.Row.of(
                measure.limit().words(),
                List.of(
                        List.of(measure.load() == null ? "-" : FigureText.plain(measure.load())),
                        List.of(FigureText.plain(measure.most())),
                        headroom(measure)));
    }

    private static List<String> headroom(LimitMeasure measure) {
        List<String> cell = new ArrayList<>();
        measure.headroom()
                .ifPresent(left -> cell.add(FigureText.plain(left)
                        + measure.percent()
                                .map(percent -> " (" + FigureText.number(percent, 0, 1) + " %)")
                                .orElse("")));
        return cell.isEmpty() ? List.of("-") : cell;
    }

    /** The limits that a load exceeds, in words. */
    static @Nullable String tooSmall(List<LimitMeasure> exceeded) {
        List<String> words = new ArrayList<>();
        for (LimitMeasure each : exceeded) {
            if (each.load() != null) {
                words.add(
                        each.limit() == SpecLimit.SLA
                                ? "its SLA is " + FigureText.plain(each.most()) + " %"
                                : FigureText.plain(each.load()) + " "
                                        + each.limit().words() + ", it carries " + FigureText.plain(each.most()));
            }
        }
        return words.isEmpty() ? null : "too small: " + String.join("; ", words);
    }
}
