package dev.tollgate.diagnostic;

import java.util.Locale;

/**
 * The kinds of diagnostics, each with its severity, its meaning and its cure. {@code docs/diagnostics.md} has the same rows. Their names
 * are part of the interface: none is ever reused for another meaning.
 */
// Each constant states its meaning in words, so Javadoc would repeat it.
@SuppressWarnings("checkstyle:javadocvariable")
public enum DiagnosticCode {
    PLAN_ERRORED(
            Severity.WARNING,
            "Planning failed half-way. The plan holds only a part of what would change, so totals are " + "partial.",
            "Correct what terraform plan reports, and plan again."),
    PLAN_INCOMPLETE(
            Severity.WARNING,
            "The plan leaves changes out: it was made with -target or -exclude, or Terraform put changes "
                    + "off. Totals are partial.",
            "Plan without -target; where changes were put off, apply and plan again."),
    PLAN_REFRESH_ONLY(
            Severity.INFO,
            "The plan only refreshes the state. It changes nothing, and lists no resources.",
            "Plan without -refresh-only to see what applying would do."),
    ACTION_UNKNOWN(
            Severity.WARNING,
            "The plan states an action that this version of Tollgate does not know. The resource's figures "
                    + "are open.",
            "Use a later version of Tollgate."),
    CHANGE_DEFERRED(
            Severity.WARNING,
            "Terraform has put the change off to a later plan, so its figures are bounds.",
            "Apply, and plan again."),
    REGION_UNKNOWN(
            Severity.WARNING,
            "Nothing in the plan tells the region. Figures range over all regions that sell the spec; the "
                    + "provider's own default is never assumed.",
            "Set region in the provider block, or give --region."),
    REGION_CONFLICT(
            Severity.WARNING,
            "Two things that tell the region disagree, such as the provider block and a zone_id. The "
                    + "provider's region is used where there is one.",
            "Use the provider configuration of that region, or correct the zone."),
    SPEC_UNKNOWN(
            Severity.WARNING,
            "instance_spec is not known until apply, so figures range over all specs of the book.",
            "Write it as a constant or a variable if it matters."),
    PAYMENT_UNKNOWN(Severity.WARNING, "payment_type is not known until apply.", "The same."),
    TERM_UNKNOWN(
            Severity.WARNING,
            "The term of a subscription is not known until apply, or not given, or the state of one that is "
                    + "resized does not tell it. What is due at apply ranges over the terms that are sold.",
            "Set pricing_cycle and duration; of an existing subscription, look its term up in the console."),
    SPEC_NOT_IN_BOOK(
            Severity.WARNING,
            "No price book knows the instance spec.",
            "Check instance_spec, or describe it in a price book."),
    PRICE_MISSING(
            Severity.WARNING,
            "The book knows what is bought, but has no price for it there, or not by the month or year that "
                    + "may be paid for. Where the spec is a multiple of another, its price is the lower bound.",
            "Give the price in a price book, or use --extrapolate-large for api.s2.large.xN."),
    PRICE_EXTRAPOLATED(
            Severity.INFO,
            "The price is N times that of api.s2.large, as --extrapolate-large asks for.",
            "Give the real price in a price book."),
    PRICE_BOOK_OLD(
            Severity.WARNING,
            "A price book is older than its ageLimitDays on the day that counts.",
            "Compare its prices with their source, and give what changed with --prices."),
    PRICE_NOT_IN_FORCE(
            Severity.WARNING,
            "A price book of yours, or a part of one, does not hold on the day that counts (the plan's, or "
                    + "that of --today), so it is not used.",
            "Correct validFrom or validUntil, remove what no longer holds, or name the day with --today."),
    PLAN_FILTERED(
            Severity.WARNING,
            "The planned values hold a gateway resource that the changes lack, so the plan was filtered. Totals are "
                    + "partial, and no budget passes.",
            "Give the whole output of terraform show -json."),
    DAY_UNKNOWN(
            Severity.WARNING,
            "The plan has no timestamp, and --today is not given. Dated prices, the age of price books, waivers and "
                    + "notices are undecided.",
            "Give the day with --today DATE."),
    SCOPE_EMPTY(
            Severity.WARNING,
            "Nothing is in the scope of a budget or a rule, so it judges nothing. With --fail-on empty-scope the exit "
                    + "code is 4.",
            "Correct the scope in the policy."),
    PAYMENT_CASE(
            Severity.WARNING,
            "payment_type or pricing_cycle is written in a letter case that the provider's validation "
                    + "accepts and the product may not.",
            "Write Subscription, PayAsYouGo, Month and Year as the message says."),
    TERM_INVALID(
            Severity.WARNING,
            "The term is accepted by the provider but not sold, such as 10 months.",
            "Choose 1 to 9 months, or 1 to 3 years."),
    TERM_CHANGE_BUYS_NOTHING(
            Severity.WARNING,
            "duration or pricing_cycle of an existing subscription changes. The provider makes no call for "
                    + "that, so nothing is bought.",
            "Renew in the console, or leave the attributes as they were."),
    SUBSCRIPTION_NOT_DELETABLE(
            Severity.WARNING,
            "The plan deletes a subscription. Terraform cannot release one, so it stays paid: after equals "
                    + "before.",
            "Let it run out, or release it in the console; then remove it from the state."),
    SUBSCRIPTION_REPLACED(
            Severity.WARNING,
            "The plan replaces a subscription. The old one stays paid beside the new one.",
            "Avoid the replacement, or release the old one in the console."),
    STILL_BILLED_AFTER_FORGET(
            Severity.WARNING,
            "An instance is dropped from the state and runs on, so it still costs.",
            "Release it if it is no longer needed."),
    VALUE_UNKNOWN(
            Severity.WARNING,
            "An attribute has a value that this version does not know: a region, a payment type, a pricing "
                    + "cycle, a backend type or a plugin type. It decides nothing, so what depends on it stays open.",
            "Correct the value, or use a later version of Tollgate."),
    INSTANCE_ELSEWHERE(
            Severity.INFO,
            "A group runs on an instance that is not in this plan. Its fee is not in the totals, its traffic " + "is.",
            "Nothing; the plan that has the instance tells its fee."),
    GROUP_ELSEWHERE(
            Severity.INFO,
            "An API belongs to a group that is not in this plan, or a plugin is attached to one. Its traffic counts by itself.",
            "Declare what the plan does not tell: runs_on, vpc_domain or client_shares."),
    API_ELSEWHERE(
            Severity.INFO,
            "A plugin or a backend model changes which backends APIs reach that are not in this plan. What goes there counts by itself.",
            "Declare its monthly_request_gb, or billed: false."),
    PLUGIN_ELSEWHERE(
            Severity.INFO,
            "A plugin that is not in this plan is attached. It may send requests to any backend.",
            "Declare how much of the requests is billed."),
    NOT_SEEN_THROUGH(
            Severity.WARNING,
            "A gateway may hide in a resource whose content Tollgate does not read: a ROS stack, a "
                    + "cloud-control resource.",
            "Manage the gateway with resources of its own, or add its cost by hand."),
    PRODUCT_UNPRICED(
            Severity.WARNING,
            "No price book has prices of a resource: a gateway of another product, or a type of API Gateway that "
                    + "this version does not know. Its cost may be anything from 0 up, and so may the totals.",
            "Add its cost by hand before you compare the totals."),
    PRODUCT_RETIRING(
            Severity.WARNING,
            "The price book has a notice of the vendor that concerns what is bought.",
            "Consider the successor product before buying."),
    API_NOT_DEPLOYED(
            Severity.INFO,
            "An API is deployed to no stage, so nothing calls it and it has no traffic.",
            "Name its stages in stage_names if it is to be called."),
    BACKEND_NOT_COVERED(
            Severity.WARNING,
            "The pricing document has no row for this backend, so it is unknown whether its request traffic "
                    + "is billed.",
            "If the traffic matters, ask the vendor, or declare its volume to see what it could cost."),
    PATH_NOT_SHOWN(
            Severity.INFO,
            "The plan does not show the path from the gateway to a VPC backend. Such traffic is free "
                    + "whatever the path.",
            "Check that the gateway can reach the backend; a path over CEN has its own price."),
    TAG_CONFLICT(
            Severity.WARNING,
            "Tags at the same distance from a resource disagree, so the parameter counts as not declared.",
            "Make them agree, or declare it in the usage file."),
    TAG_INVALID(
            Severity.WARNING,
            "A tag that begins with tollgate: cannot be read, or means nothing where it is.",
            "Correct it; the message says what is expected."),
    USAGE_UNKNOWN_KEY(
            Severity.WARNING,
            "A key of the usage file is an address of a resource type that has no usage.",
            "Remove it, or use the address of an instance, a group or an API."),
    USAGE_UNKNOWN_PARAMETER(
            Severity.ERROR,
            "A parameter of the usage file does not exist on the resource type. The file is refused, see " + "below.",
            "Use the nearest name, which the message tells."),
    USAGE_UNUSED(
            Severity.WARNING,
            "A declared usage is used by no figure.",
            "Remove it, or declare it where the traffic is."),
    USAGE_MATCHES_NOTHING(
            Severity.WARNING,
            "A key of the usage file matches no resource of the plan.",
            "Correct it, or leave it if the file serves several plans."),
    USAGE_CONTRADICTION(
            Severity.ERROR,
            "Two declarations exclude one another. In a usage file, that refuses the file, see below. As a "
                    + "warning: client_shares gives a part to clients for which the plan shows no way.",
            "Keep one of them; correct the shares."),
    OVER_RPS(
            Severity.WARNING,
            "The declared requests in a second exceed what the instance type carries.",
            "Choose a larger spec, or split the groups."),
    OVER_CONNECTIONS(Severity.WARNING, "The declared connections exceed what the instance type carries.", "The same."),
    OVER_NEW_CONNECTIONS(
            Severity.WARNING,
            "The declared new connections in a second exceed what the instance type carries.",
            "The same."),
    OVER_BANDWIDTH(
            Severity.WARNING,
            "The declared volume that goes over the Internet, or may, exceeds what the bandwidth of the "
                    + "instance type can carry in the declared hours. What then counts stands in usage.",
            "Correct the volume, say how much of it does not go over the Internet, choose a larger spec, or "
                    + "split the groups."),
    OVER_MONTH(
            Severity.WARNING,
            "monthly_hours is more than the hours of a month. The fee is that of the declared hours.",
            "Correct monthly_hours, or say with --month-hours how long the month is."),
    SLA_LOWERED(
            Severity.WARNING,
            "A change lowers the service level agreement.",
            "Keep a spec of the higher level if the service depends on it.");

    private final Severity severity;
    private final String meaning;
    private final String cure;

    DiagnosticCode(Severity severity, String meaning, String cure) {
        this.severity = severity;
        this.meaning = meaning;
        this.cure = cure;
    }

    /** Returns the code as users see it: lower case with hyphens, for example {@code region-unknown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the default severity of this kind. */
    public Severity severity() {
        return severity;
    }

    /** Returns the meaning, in sentences. */
    public String meaning() {
        return meaning;
    }

    /** Returns the cure, in a sentence. */
    public String cure() {
        return cure;
    }
}
