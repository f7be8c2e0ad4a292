package dev.tollgate.render.advice;

import dev.tollgate.advice.LimitMeasure;
import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpecFit;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.MissingFacts;
import dev.tollgate.report.AdviceHeader;
import dev.tollgate.report.FitAdvice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether the types of a plan's instances fit their declared loads. */
final class FitForm implements AdviceForms.Form {
    private final List<SpecFit> fits;
    private final AdviceHeader header;

    FitForm(FitAdvice advice) {
        this.fits = advice.fits();
        this.header = advice.header();
    }

    @Override
    public String kind() {
        return "fit";
    }

    @Override
    public void write(AdviceDocument sheet) {
        if (fits.isEmpty()) {
            sheet.headline("No dedicated instance in " + header.plan() + ".");
            return;
        }
        sheet.headline(sentence());
        sheet.words(
                "Types are chosen by requests per second: peak_rps. Queries per second may stand in for them, since they are no"
                        + " fewer. Bandwidths are averages of the declared volumes; their peaks are higher.");
        fits.forEach(each -> fit(sheet, each));
    }

    @Override
    public void write(JsonFields json) throws IOException {
        new FitJson(json).write(fits);
    }

    private String sentence() {
        List<String> counts = new ArrayList<>();
        for (SpecFit.Verdict each : SpecFit.Verdict.values()) {
            long count = fits.stream().filter(fit -> fit.verdict() == each).count();
            if (count > 0) {
                counts.add(count + " " + words(each));
            }
        }
        return (fits.size() == 1 ? "1 instance: " : fits.size() + " instances: ") + String.join(", ", counts) + ".";
    }

    private void fit(AdviceDocument sheet, SpecFit fit) {
        String spec = fit.spec() == null ? "spec not known" : fit.spec();
        sheet.section(fit.address(), (fit.region() == null ? "region not known" : fit.region()) + ", " + spec);
        sheet.words(verdict(fit));
        if (!fit.missing().isEmpty()) {
            sheet.words("Not known: " + String.join("; ", fit.missing()) + ".");
        }
        List<LimitMeasure> asked =
                fit.measures().stream().filter(each -> each.load() != null).toList();
        if (!asked.isEmpty()) {
            sheet.table(List.of(spec, "load", "limit", "headroom"), rows(asked, fit.why()));
        }
    }

    /** The limits; what the loads rest on stands below the last. */
    private static List<AdviceDocument.Row> rows(List<LimitMeasure> asked, List<Evidence> why) {
        List<AdviceDocument.Row> rows = new ArrayList<>();
        asked.forEach(each -> rows.add(SizeForm.row(each)));
        int last = rows.size() - 1;
        rows.set(last, rows.get(last).because(why));
        return rows;
    }

    private String verdict(SpecFit fit) {
        SpecChoice needed = fit.needed();
        String type = needed == null
                ? ""
                : (needed.instances() == 1 ? "" : needed.instances() + " x ")
                        + needed.spec().id();
        return switch (fit.verdict()) {
            case FITS -> "Fits: it is the smallest type that carries what is declared.";
            case TOO_SMALL ->
                "Too small: " + exceeded(fit)
                        + (needed == null ? ". No type has this SLA." : ". It takes " + type + cost(fit));
            case LARGER_THAN_NEEDED -> "Larger than what is declared needs: " + type + " carries it" + cost(fit);
            case UNDECIDED ->
                "Not decided" + (needed == null ? "." : ": what is declared needs " + type + " or larger.");
        };
    }

    private static String exceeded(SpecFit fit) {
        String words = SizeForm.tooSmall(
                fit.measures().stream().filter(LimitMeasure::isExceeded).toList());
        return words == null ? "" : words.substring("too small: ".length());
    }

    private String cost(SpecFit fit) {
        Amount difference = fit.difference();
        SpecChoice needed = fit.needed();
        StringBuilder text = new StringBuilder();
        if (difference != null) {
            text.append(", for ")
                    .append(String.join(" ", FigureText.cell(difference, FigureText::difference)))
                    .append(" ")
                    .append(header.currency())
                    .append(" a month");
            if (!difference.causes().isEmpty()) {
                text.append(" (not known: ")
                        .append(MissingFacts.words(difference.causes(), fit.address()))
                        .append(")");
            }
        }
        if (needed != null && needed.instances() > 1) {
            text.append("; the groups must be split");
        }
        text.append(". ").append(sla(fit, needed));
        return text.append(terraform(fit)).toString();
    }

    private static String sla(SpecFit fit, @Nullable SpecChoice needed) {
        for (LimitMeasure each : fit.measures()) {
            if (each.limit() == SpecLimit.SLA
                    && needed != null
                    && needed.spec().sla().compareTo(each.most()) < 0) {
                return "Its SLA is " + FigureText.plain(needed.spec().sla()) + " % instead of "
                        + FigureText.plain(each.most()) + " %. ";
            }
        }
        return "";
    }

    private static String terraform(SpecFit fit) {
        String says = fit.change().says();
        return says.isEmpty() ? "" : "In Terraform, " + says + ".";
    }

    private static String words(SpecFit.Verdict verdict) {
        return switch (verdict) {
            case FITS -> "fits";
            case TOO_SMALL -> "too small";
            case LARGER_THAN_NEEDED -> "larger than needed";
            case UNDECIDED -> "not decided";
        };
    }
}
