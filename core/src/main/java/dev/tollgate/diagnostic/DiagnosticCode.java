package dev.tollgate.diagnostic;

import java.util.Locale;

/** The kinds of diagnostics. Their names are part of the interface: they are never reused for something else. */
public enum DiagnosticCode {
    /** Planning failed half-way: the plan holds only a part of what would change, so totals are partial. */
    PLAN_ERRORED(Severity.WARNING),
    /** The plan does not hold all changes (a targeted plan, or deferred changes), so totals are partial. */
    PLAN_INCOMPLETE(Severity.WARNING),
    /** The plan only refreshes the state; it changes nothing. */
    PLAN_REFRESH_ONLY(Severity.INFO),
    /** The plan states an action that this version of Tollgate does not know. */
    ACTION_UNKNOWN(Severity.WARNING),
    /** Terraform has put the change off to a later plan, so its figures are bounds. */
    CHANGE_DEFERRED(Severity.WARNING),
    /** Nothing tells the region, so the figures range over all regions that sell the spec. */
    REGION_UNKNOWN(Severity.WARNING),
    /** Two things that disagree tell the region. */
    REGION_CONFLICT(Severity.WARNING),
    /** The instance spec is not known until apply. */
    SPEC_UNKNOWN(Severity.WARNING),
    /** The payment type is not known until apply. */
    PAYMENT_UNKNOWN(Severity.WARNING),
    /** The term of a subscription is not known until apply, or not given. */
    TERM_UNKNOWN(Severity.WARNING),
    /** No price book knows the instance spec. */
    SPEC_NOT_IN_BOOK(Severity.WARNING),
    /** The price book knows what is bought but has no price for it there. */
    PRICE_MISSING(Severity.WARNING),
    /** The price is N times that of api.s2.large, as asked for. */
    PRICE_EXTRAPOLATED(Severity.INFO),
    /** The price book is older than its age limit. */
    PRICE_BOOK_OLD(Severity.WARNING),
    /** A price book of the user, or a part of one, does not hold on the day that counts, so it is not used. */
    PRICE_NOT_IN_FORCE(Severity.WARNING),
    /** The payment type or cycle is written in a letter case that the provider accepts and the product may not. */
    PAYMENT_CASE(Severity.WARNING),
    /** The term is accepted by the provider but not sold. */
    TERM_INVALID(Severity.WARNING),
    /** The term of an existing subscription changes, which buys nothing. */
    TERM_CHANGE_BUYS_NOTHING(Severity.WARNING),
    /** Terraform cannot release a subscription: it stays paid. */
    SUBSCRIPTION_NOT_DELETABLE(Severity.WARNING),
    /** A subscription is replaced: the old one stays paid beside the new one. */
    SUBSCRIPTION_REPLACED(Severity.WARNING),
    /** An instance is dropped from the state and runs on, so it still costs. */
    STILL_BILLED_AFTER_FORGET(Severity.WARNING),
    /** An attribute has a value outside the set of those that are known, so it tells nothing. */
    VALUE_UNKNOWN(Severity.WARNING),
    /** A group runs on an instance that is not in the plan. */
    INSTANCE_ELSEWHERE(Severity.INFO),
    /** A gateway may hide in a resource whose content Tollgate does not read. */
    NOT_SEEN_THROUGH(Severity.WARNING),
    /** A cloud-native gateway is another product; this price book does not cover it. */
    OTHER_PRODUCT(Severity.INFO),
    /** The price book has a notice for this product. */
    PRODUCT_RETIRING(Severity.WARNING),
    /** An API has no stage, so nothing calls it. */
    API_NOT_DEPLOYED(Severity.INFO),
    /** The pricing document has no row for this backend. */
    BACKEND_NOT_COVERED(Severity.WARNING),
    /** The plan does not show the path from the gateway to a VPC backend. */
    PATH_NOT_SHOWN(Severity.INFO),
    /** Tags at the same distance from a resource disagree. */
    TAG_CONFLICT(Severity.WARNING),
    /** A tag that speaks to Tollgate cannot be read. */
    TAG_INVALID(Severity.WARNING),
    /** The usage file names a resource type or key that does not exist. */
    USAGE_UNKNOWN_KEY(Severity.WARNING),
    /** The usage file has a parameter that does not exist. */
    USAGE_UNKNOWN_PARAMETER(Severity.ERROR),
    /** A key of the usage file matches no resource of the plan. */
    USAGE_MATCHES_NOTHING(Severity.WARNING),
    /** Two declarations of the usage file exclude one another. */
    USAGE_CONTRADICTION(Severity.ERROR),
    /** The declared requests per second exceed what the instance type carries. */
    OVER_RPS(Severity.WARNING),
    /** The declared connections exceed what the instance type carries. */
    OVER_CONNECTIONS(Severity.WARNING),
    /** The declared new connections per second exceed what the instance type carries. */
    OVER_NEW_CONNECTIONS(Severity.WARNING),
    /** The declared volume exceeds what the instance type's bandwidth can carry. */
    OVER_BANDWIDTH(Severity.WARNING),
    /** More hours are declared than a month has. */
    OVER_MONTH(Severity.WARNING),
    /** The change lowers the service level agreement. */
    SLA_LOWERED(Severity.WARNING);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** The code as users see it: lower case with hyphens, for example {@code region-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much a diagnostic of this kind weighs unless it says otherwise. */
    public Severity severity() {
        return severity;
    }
}
