package dev.tollgate.render.advice;

import dev.tollgate.advice.OptionStatus;
import dev.tollgate.advice.PaymentComparison;
import dev.tollgate.advice.PaymentComparison.OfGroups;
import dev.tollgate.advice.PaymentComparison.OfInstance;
import dev.tollgate.advice.PaymentOption;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.money.Amount;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.CompareAdvice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the ways to pay. */
final class CompareForm implements AdviceForms.Form {
    private static final String UNKNOWN_SPEC = "spec not known";

    private final PaymentComparison comparison;
    private final AdviceHeader header;

    CompareForm(CompareAdvice advice) {
        this.comparison = advice.comparison();
        this.header = advice.header();
    }

    @Override
    public String kind() {
        return "compare";
    }

    @Override
    public void write(AdviceDocument sheet) {
        int count = comparison.instances().size() + comparison.groups().size();
        if (count == 0) {
            sheet.headline("No dedicated instance and no serverless group in " + header.plan() + ".");
            return;
        }
        sheet.headline(sentence());
        sheet.words(
                "All figures are a month in " + header.currency()
                        + ". A GB of traffic costs the same in every way, so it is left out, and there is no break-even in traffic.");
        comparison.instances().forEach(each -> instance(sheet, each));
        comparison.groups().forEach(each -> groups(sheet, each));
    }

    @Override
    public void write(JsonFields json) throws IOException {
        new CompareJson(json).write(comparison);
    }

    private String sentence() {
        int cheaper = 0;
        int undecided = 0;
        List<List<PaymentOption>> all = new ArrayList<>();
        comparison.instances().forEach(each -> all.add(each.options()));
        comparison.groups().forEach(each -> all.add(each.options()));
        for (List<PaymentOption> options : all) {
            if (options.stream().anyMatch(option -> option.standing() == OptionStatus.CHEAPER)) {
                cheaper++;
            } else if (options.stream().anyMatch(option -> option.standing() == OptionStatus.UNDECIDED)) {
                undecided++;
            }
        }
        return "Of " + all.size() + " compared, " + (cheaper == 0 ? "none" : cheaper + "")
                + (cheaper > 1 ? " cost" : " costs") + " less in another way for certain"
                + (undecided == 0 ? "." : "; for " + undecided + ", that depends on what is not known.");
    }

    private void instance(AdviceDocument sheet, OfInstance instance) {
        String spec = instance.spec() == null ? UNKNOWN_SPEC : instance.spec();
        sheet.section(instance.address(), where(instance.region()) + ", " + spec);
        sheet.words(traffic(instance.traffic()));
        OptionRows rows = new OptionRows(instance.address(), spec, header.monthHours());
        sheet.table(
                List.of(FigureText.plain(instance.hours().hours()) + " hours a month", "a month", "to now", "at once"),
                instance.options().stream().map(rows::row).toList());
    }

    private void groups(AdviceDocument sheet, OfGroups groups) {
        sheet.section("serverless groups", where(groups.region()));
        groups.groups().forEach(sheet::words);
        String spec = (groups.instances() == 1 ? "" : groups.instances() + " x ") + groups.spec();
        sheet.words(traffic(groups.traffic()));
        sheet.words("Compared with " + spec
                + ", the smallest that carries the calls on average: tollgate size says what their"
                + " peak needs. All of them can share it.");
        OptionRows rows = new OptionRows(groups.groups().get(0), spec, header.monthHours());
        List<PaymentOption> options = new ArrayList<>(groups.options());
        options.sort((a, b) -> Boolean.compare(b.way() == PaymentWay.SERVERLESS, a.way() == PaymentWay.SERVERLESS));
        sheet.table(
                List.of(calls(groups), "a month", "to now", "at once"),
                options.stream().map(rows::row).toList());
    }

    private String traffic(Amount perGb) {
        return "Traffic over the Internet, in every way: " + String.join(" ", FigureText.cell(perGb, UnitRate::price))
                + " " + header.currency() + " a GB.";
    }

    private static String calls(OfGroups groups) {
        BigDecimal calls = groups.calls().isExact() ? groups.calls().low() : null;
        return calls == null ? "calls not known" : FigureText.plain(calls) + " calls a month";
    }

    private static String where(@Nullable String region) {
        return region == null ? "region not known" : region;
    }
}
