package dev.tollgate.render.advice;

import dev.tollgate.advice.SpecChoice;
import dev.tollgate.advice.SpikeCosts;
import dev.tollgate.advice.SpikePlan;
import dev.tollgate.advice.SpikeStep;
import dev.tollgate.advice.SpikeTerms;
import dev.tollgate.render.json.JsonFields;
import dev.tollgate.render.wording.MissingFacts;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** A spike in JSON. */
final class SpikeJson {
    private final JsonFields json;
    private final SpikeForm form;
    private final LimitsJson limits;
    private final OffersJson offers;

    SpikeJson(JsonFields json, SpikeForm form) {
        this.json = json;
        this.form = form;
        this.limits = new LimitsJson(json);
        this.offers = new OffersJson(json);
    }

    void write(SpikePlan spike) throws IOException {
        SpikeTerms terms = spike.terms();
        LocalDateTime start = terms.start();
        limits.load("daily", terms.daily());
        limits.load("peak", terms.peak());
        json.text("start", start == null ? null : start.toString());
        json.number("hours", terms.hours());
        json.number("leadHours", terms.leadHours());
        json.number("tailHours", terms.tailHours());
        json.text("cycle", terms.cycle().id());
        limits.choice("dailyChoice", spike.daily());
        limits.choice("peakChoice", spike.peak());
        json.flag("needed", spike.isNeeded());
        steps(spike);
        json.openArray("costs");
        for (SpikeCosts each : spike.costs()) {
            costs(each);
        }
        json.closeArray();
        json.texts("regionsWithoutPrice", spike.withoutPrice());
    }

    private void steps(SpikePlan spike) throws IOException {
        SpecChoice daily = spike.daily();
        SpecChoice peak = spike.peak();
        List<SpikeStep> upgrade = List.of();
        List<SpikeStep> companion = List.of();
        if (daily != null && peak != null && spike.isNeeded()) {
            upgrade = spike.upgradeSuffices() ? SpikeStep.ofUpgrade(spike.terms(), daily, peak) : upgrade;
            companion = SpikeStep.ofCompanion(spike.terms(), daily, peak);
        }
        steps("upgradeSteps", upgrade);
        steps("companionSteps", companion);
    }

    private void steps(String name, List<SpikeStep> steps) throws IOException {
        json.openArray(name);
        for (SpikeStep each : steps) {
            json.open();
            json.number("hoursFromStart", each.fromStart());
            json.text("at", form.time(each));
            json.text("what", each.what());
            json.close();
        }
        json.closeArray();
    }

    private void costs(SpikeCosts costs) throws IOException {
        json.open();
        json.texts("regions", costs.regions());
        json.open("dailyFees");
        offers.fees(costs.daily());
        json.close();
        json.open("peakFees");
        offers.fees(costs.peak());
        json.close();
        json.amount("monthlyDifference", costs.monthly());
        json.openArray("lengths");
        length(costs.planned());
        for (SpikeCosts.Length each : costs.longer()) {
            length(each);
        }
        json.closeArray();
        json.number("companionDearerFromHours", costs.dearerFrom());
        json.close();
    }

    private void length(SpikeCosts.Length length) throws IOException {
        json.open();
        json.number("hours", length.hours());
        json.amount("upgrade", length.upgrade());
        json.number("companionHours", length.companionHours());
        json.amount("companion", length.companion());
        json.causes("missing", MissingFacts.of(length.upgrade(), length.companion()));
        json.close();
    }
}
