package dev.tollgate.report;

import dev.tollgate.advice.Choice;
import dev.tollgate.advice.Limit;
import dev.tollgate.advice.Load;
import dev.tollgate.advice.Measure;
import dev.tollgate.advice.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which instance type carries a load. */
final class SizeForm implements AdviceForms.Form {
    private final Size size;

    SizeForm(SizeAdvice advice) {
        this.size = advice.size();
    }

    @Override
    public String kind() {
        return "size";
    }

    @Override
    public void write(Sheet sheet) {
        Choice choice = size.choice();
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
    static String unit(Load load) {
        if (load.demand(Limit.REQUESTS).isEmpty()) {
            return "Requests per second were not given, though types are chosen by them: --rps, or --qps in their place.";
        }
        return load.unit() == Load.Unit.QPS
                ? "The load is in queries per second. Types are chosen by requests per second (RPS); under the same conditions"
                        + " queries are no fewer, so QPS stand in for RPS and the type is not too small."
                : "Types are chosen by requests per second (RPS). Queries per second may stand in for them, since they are no"
                        + " fewer: --qps.";
    }

    private static String sentence(Choice choice) {
        return choice.instances() == 1
                ? choice.spec().id() + " is the smallest type that carries this load."
                : "This load takes at least " + Figures.count(choice.instances()) + " instances, each "
                        + choice.spec().id() + " or larger.";
    }

    static Sheet.Row row(Measure measure) {
        return Sheet.Row.of(
                measure.limit().words(),
                List.of(
                        List.of(measure.load() == null ? "-" : Figures.plain(measure.load())),
                        List.of(Figures.plain(measure.most())),
                        headroom(measure)));
    }

    private static List<String> headroom(Measure measure) {
        List<String> cell = new ArrayList<>();
        measure.headroom()
                .ifPresent(left -> cell.add(Figures.plain(left)
                        + measure.percent()
                                .map(percent -> " (" + Figures.number(percent, 0, 1) + " %)")
                                .orElse("")));
        return cell.isEmpty() ? List.of("-") : cell;
    }

    /** The limits that a load exceeds, in words. */
    static @Nullable String tooSmall(List<Measure> exceeded) {
        List<String> words = new ArrayList<>();
        for (Measure each : exceeded) {
            if (each.load() != null) {
                words.add(
                        each.limit() == Limit.SLA
                                ? "its SLA is " + Figures.plain(each.most()) + " %"
                                : Figures.plain(each.load()) + " "
                                        + each.limit().words() + ", it carries " + Figures.plain(each.most()));
            }
        }
        return words.isEmpty() ? null : "too small: " + String.join("; ", words);
    }
}
