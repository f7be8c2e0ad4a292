package dev.tollgate.render.wording;

import dev.tollgate.cost.ResourceCost;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources of a report by what there is to say about them.
 *
 * @param shown those that the view is about, each with figures
 * @param same those that cost something, and the same as before
 * @param free those without a fee of their own
 * @param gone those that are not there any more, where the view is about what is there
 */
public record ResourceSections(
        List<ResourceCost> shown, List<ResourceCost> same, List<ResourceCost> free, List<ResourceCost> gone) {
    /** The sections of a report in a view. */
    public static ResourceSections of(Report report, ReportView.View view) {
        boolean difference = view == ReportView.View.DIFF;
        ResourceSections sorted =
                new ResourceSections(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ResourceCost each : report.resources()) {
            sorted.listFor(each, difference).add(each);
        }
        return sorted;
    }

    private List<ResourceCost> listFor(ResourceCost resource, boolean difference) {
        boolean unpriced = resource.lines().isEmpty();
        if (difference) {
            return resource.delta().isZero() ? unpriced ? free : same : shown;
        }
        if (resource.after() == null) {
            return gone;
        }
        return unpriced && resource.after().isZero() ? free : shown;
    }
}
