package dev.tollgate.report;

import java.util.Set;
import java.util.function.Function;

/** Advice on which instance type to choose, how to pay for it, and how to ride a spike. */
public sealed interface AdviceReport permits SizeAdvice, FitAdvice, SpikeAdvice, CompareAdvice {
    /** The forms that advice can take. */
    Set<ReportFormat> FORMATS = Set.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.MARKDOWN);

    /** What all advice says of itself. */
    AdviceHeader header();

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(
            Function<SizeAdvice, T> size,
            Function<FitAdvice, T> fit,
            Function<SpikeAdvice, T> spike,
            Function<CompareAdvice, T> compare) {
        if (this instanceof SizeAdvice s) {
            return size.apply(s);
        }
        if (this instanceof FitAdvice f) {
            return fit.apply(f);
        }
        return this instanceof SpikeAdvice s ? spike.apply(s) : compare.apply((CompareAdvice) this);
    }
}
