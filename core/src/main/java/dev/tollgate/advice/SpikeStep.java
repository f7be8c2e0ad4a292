package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done to ride a spike.
 *
 * @param fromStart when, in hours from the start of the spike; negative before it
 * @param what what is done
 */
public record SpikeStep(BigDecimal fromStart, String what) {
    /** Checks that nothing is null. */
    public SpikeStep {
        requireNonNull(fromStart, "fromStart is null");
        requireNonNull(what, "what is null");
    }

    /** Method 1, in order. */
    public static List<SpikeStep> ofUpgrade(SpikeTerms terms, SpecChoice daily, SpecChoice peak) {
        return List.of(
                new SpikeStep(
                        BigDecimal.ZERO,
                        "Be done with upgrading the subscription from "
                                + daily.spec().id() + " to "
                                + peak.spec().id()
                                + ": it takes 5 to 10 minutes, in which APIs can be called. The price difference for the rest of"
                                + " its term is due at once. In Terraform, instance_spec changes in place."),
                new SpikeStep(
                        terms.hours(),
                        "Downgrade it to " + daily.spec().id()
                                + ". The difference for the rest of the term comes back."));
    }

    /** Method 2, in order. */
    public static List<SpikeStep> ofCompanion(SpikeTerms terms, SpecChoice daily, SpecChoice peak) {
        boolean one = peak.instances() == 1;
        String companion = one ? "the pay-as-you-go instance" : "the pay-as-you-go instances";
        List<SpikeStep> steps = new ArrayList<>();
        steps.add(new SpikeStep(
                terms.leadHours().negate(),
                "Buy " + (one ? "a" : peak.instances() + "") + " pay-as-you-go "
                        + peak.spec().id()
                        + " and switch the groups to " + (one ? "it" : "them, divided among them,")
                        + " in the console. Billing starts when " + (one ? "it is" : "they are")
                        + " created and running. Verify that the groups can be called. In Terraform, a changed instance_id replaces"
                        + " a group."));
        steps.add(new SpikeStep(BigDecimal.ZERO, "The spike begins."));
        steps.add(new SpikeStep(
                terms.hours().add(terms.tailHours()),
                "Switch the groups back to the subscription (" + daily.spec().id()
                        + "), verify that they can be called," + " and release " + companion + ". Billing stops."));
        return steps;
    }
}
