package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.document.Glob;
import dev.tollgate.document.NearestName;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of a report: what is about the resources that an address names, in which {@code *} stands for any run of characters. */
public final class ReportSelection {
    private final Glob address;

    /**
     * What is about some resources.
     *
     * @param address an address as Terraform writes it, or a pattern
     */
    public ReportSelection(String address) {
        this.address = new Glob(requireNonNull(address, "address is null"));
    }

    /**
     * The report on these resources alone: their figures, the traffic of the APIs among them and of what belongs to the groups and
     * instances among them, and what there is to know about these. Totals stay those of the whole plan. Empty when there is no such
     * resource in the report.
     */
    public Optional<Report> in(Report report) {
        List<TrafficVerdict> traffic = traffic(report);
        Set<String> about = new HashSet<>();
        report.resources().forEach(resource -> keep(about, resource.address()));
        traffic.forEach(verdict -> about.add(String.valueOf(subject(verdict))));
        report.diagnostics().forEach(diagnostic -> keep(about, diagnostic.address()));
        return about.isEmpty() ? Optional.empty() : Optional.of(part(report, traffic, about));
    }

    private Report part(Report report, List<TrafficVerdict> traffic, Set<String> about) {
        return new Report(
                report.version(),
                report.plan(),
                report.prices(),
                report.currency(),
                report.monthHours(),
                report.totals(),
                report.coverage(),
                report.resources().stream()
                        .filter(resource -> address.matches(resource.address()))
                        .toList(),
                traffic,
                report.diagnostics().stream()
                        .filter(diagnostic -> about.contains(String.valueOf(diagnostic.address())))
                        .toList(),
                report.policy());
    }

    /** A question for the resource that was probably meant; empty when no name is near. */
    public String nearest(Report report) {
        Set<String> known = new TreeSet<>();
        report.resources().forEach(resource -> known.add(resource.address()));
        return NearestName.question(address.text(), known);
    }

    /** The flows of these resources, and of the groups of APIs among them the responses. */
    private List<TrafficVerdict> traffic(Report report) {
        Set<String> groups = new HashSet<>();
        for (TrafficVerdict each : report.traffic()) {
            if (isMeant(each.api()) && each.group() != null) {
                groups.add(each.group());
            }
        }
        return report.traffic().stream()
                .filter(each -> isMeant(each.api())
                        || isMeant(each.group())
                        || isMeant(each.gateway())
                        || (each.step() == TrafficVerdict.TO_CLIENT && groups.contains(String.valueOf(each.group()))))
                .toList();
    }

    private void keep(Set<String> about, @Nullable String candidate) {
        if (candidate != null && isMeant(candidate)) {
            about.add(candidate);
        }
    }

    private boolean isMeant(@Nullable String candidate) {
        return candidate != null && address.matches(candidate);
    }

    private static @Nullable String subject(TrafficVerdict verdict) {
        return verdict.api() == null ? verdict.group() : verdict.api();
    }
}
