package dev.tollgate.gateway.traffic;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import dev.tollgate.usage.ClientClass;
import dev.tollgate.usage.StatedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges responses to clients: step 4. */
final class ClientJudge {
    private static final int STEP = 4;
    private static final String SHARES = "client_shares";

    private final ClientRules rules = ClientRules.bundled();
    private final GatewayEstate estate;
    private final TrafficDeclarations declared;

    ClientJudge(GatewayEstate estate, TrafficDeclarations declared) {
        this.estate = estate;
        this.declared = declared;
    }

    /** The flow of a group; what is worth knowing is added to the diagnostics. */
    ClientFlow judge(ApiGroup group, List<Diagnostic> diagnostics) {
        List<Evidence> why = new ArrayList<>(group.instance().why());
        Set<ClientClass> possible = possible(group, why);
        Optional<StatedFact<Map<ClientClass, BigDecimal>>> shares = shares(group);
        shares.ifPresent(stated -> named(stated.value()).stream()
                .filter(one -> !possible.contains(one))
                .forEach(one -> diagnostics.add(ruledOut(group, one))));
        RuleOutcome ruling = shares.map(stated -> split(stated, why))
                .orElseGet(() -> whole(
                        group.intranet() == ApiGroup.Intranet.OPEN,
                        group.address().text(),
                        possible,
                        why));
        return new ClientFlow(
                group.address(),
                verdict(group.gateway().orElse(null), group.address().text(), ruling, possible),
                ruling.billed());
    }

    private Set<ClientClass> possible(ApiGroup group, List<Evidence> why) {
        Set<ClientClass> possible = EnumSet.of(ClientClass.INTERNET, ClientClass.ALIBABA_CLOUD_PUBLIC);
        why.add(new Evidence(group.address().text(), "sub_domain", "the public domain, which every group has"));
        why.addAll(group.intranetWhy());
        if (group.intranet() != ApiGroup.Intranet.OFF) {
            possible.add(ClientClass.VPC_SAME_REGION);
            List<Evidence> arrivals = estate.arrivalsByCen(group);
            why.addAll(arrivals);
            if (!arrivals.isEmpty()) {
                possible.add(ClientClass.CEN);
            }
        }
        why.addAll(estate.callers(group));
        return possible;
    }

    /** What is declared of the group, else of its instance. */
    private Optional<StatedFact<Map<ClientClass, BigDecimal>>> shares(ApiGroup group) {
        Optional<Address> instance = group.instance().exactly();
        return declared.clientShares(group.address()).or(() -> instance.flatMap(declared::clientShares));
    }

    /** Returns how much of the responses of an instance is billed if its clients are declared. */
    Optional<Amount> declaredShare(Address instance) {
        return declared.clientShares(instance)
                .map(stated -> split(stated, List.of()).billed());
    }

    private RuleOutcome whole(boolean open, String resource, Set<ClientClass> possible, List<Evidence> why) {
        List<BillingRule> applying = possible.stream().map(rules::rule).toList();
        List<String> ids =
                new ArrayList<>(applying.stream().map(BillingRule::id).toList());
        if (open) {
            ids.add(GatewayRules.CLIENT_UNDECIDED);
        }
        Verdict verdict = RuleOutcome.agreed(
                applying.stream().anyMatch(BillingRule::billed),
                applying.stream().anyMatch(rule -> !rule.billed()),
                open);
        Amount billed = RuleOutcome.share(verdict, new Cause(resource, SHARES));
        return new RuleOutcome(verdict, billed, ids, because(why, applying));
    }

    private RuleOutcome split(StatedFact<Map<ClientClass, BigDecimal>> shares, List<Evidence> why) {
        List<BillingRule> applying = new ArrayList<>();
        BigDecimal billed = BigDecimal.ZERO;
        for (ClientClass clients : named(shares.value())) {
            BillingRule rule = rules.rule(clients);
            applying.add(rule);
            billed = rule.billed() ? billed.add(shares.value().getOrDefault(clients, BigDecimal.ZERO)) : billed;
        }
        List<Evidence> all = new ArrayList<>(why);
        all.add(shares.evidence());
        List<String> ids = applying.stream().map(BillingRule::id).toList();
        return new RuleOutcome(RuleOutcome.verdict(billed), Amount.exact(billed), ids, because(all, applying));
    }

    /** The classes that have a part of the volume. */
    private static Set<ClientClass> named(Map<ClientClass, BigDecimal> shares) {
        Set<ClientClass> named = EnumSet.noneOf(ClientClass.class);
        shares.forEach((clients, share) -> {
            if (share.signum() > 0) {
                named.add(clients);
            }
        });
        return named;
    }

    private static List<Evidence> because(List<Evidence> why, List<BillingRule> applying) {
        List<Evidence> all = new ArrayList<>(why);
        applying.forEach(rule -> all.add(rule.evidence()));
        return all;
    }

    /** Returns the responses of an API whose group the plan does not hold: the user may declare who its clients are. */
    ClientFlow judgeElsewhere(GatewayApi api) {
        List<Evidence> why = new ArrayList<>(api.group().why());
        Optional<StatedFact<Boolean>> domain = declared.vpcDomain(api.address());
        Set<ClientClass> possible = EnumSet.of(ClientClass.INTERNET, ClientClass.ALIBABA_CLOUD_PUBLIC);
        if (domain.map(StatedFact::value).orElse(true)) {
            possible.add(ClientClass.VPC_SAME_REGION);
        }
        domain.map(StatedFact::evidence).ifPresent(why::add);
        RuleOutcome ruling = declared.clientShares(api.address())
                .map(stated -> split(stated, why))
                .orElseGet(() -> whole(domain.isEmpty(), api.address().text(), possible, why));
        @Nullable
        String gateway = estate.instance(api).flatMap(ResourceLink::shown).orElse(null);
        TrafficVerdict verdict = verdict(gateway, api.group().shown().orElse(null), ruling, possible);
        return new ClientFlow(api.address(), verdict, ruling.billed());
    }

    private TrafficVerdict verdict(
            @Nullable String gateway, @Nullable String group, RuleOutcome ruling, Set<ClientClass> clients) {
        @Nullable
        BigDecimal share = ruling.verdict() == Verdict.PARTLY ? ruling.billed().low() : null;
        return new TrafficVerdict(
                gateway,
                group,
                null,
                null,
                estate.side(),
                STEP,
                ruling.verdict(),
                share,
                GatewayRules.named(ruling.rules()),
                clients.stream().map(ClientClass::id).toList(),
                ruling.why());
    }

    private static Diagnostic ruledOut(ApiGroup group, ClientClass clients) {
        return new Diagnostic(
                DiagnosticCode.USAGE_CONTRADICTION,
                Severity.WARNING,
                group.address().text(),
                "client_shares gives a part to " + clients.id()
                        + ", but the plan shows no way for such clients to this group.",
                "Enable the group's VPC domain and join the networks, or correct client_shares.");
    }
}
