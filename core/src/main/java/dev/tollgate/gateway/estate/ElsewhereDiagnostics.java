package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.link.PluginAttachments;
import dev.tollgate.gateway.model.AwayBackends;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.LinkTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names what the plan refers to, but does not hold. */
final class ElsewhereDiagnostics {
    private ElsewhereDiagnostics() {}

    static List<Diagnostic> of(
            Collection<GatewayApi> apis, List<AwayBackends> away, List<PluginAttachments.Attached> plugins) {
        List<Diagnostic> found = new ArrayList<>();
        for (GatewayApi api : apis) {
            api.group()
                    .only()
                    .filter(LinkTarget.There.class::isInstance)
                    .ifPresent(group -> found.add(group(api, group)));
        }
        away.forEach(each -> found.add(away(each)));
        plugins.forEach(each -> found.add(plugin(each)));
        return found;
    }

    private static Diagnostic group(GatewayApi api, LinkTarget group) {
        return Diagnostic.of(
                DiagnosticCode.GROUP_ELSEWHERE,
                api.address().text(),
                "The API belongs to the group " + group + ", which is not in this plan: its traffic counts by itself.",
                "Declare runs_on, vpc_domain or client_shares of the API where you know them.");
    }

    private static Diagnostic away(AwayBackends away) {
        boolean toGroup = away.api().isEmpty() && away.group().isPresent();
        String target = away.api()
                .map(api -> "the API " + api + ", which is")
                .or(() -> away.group().map(group -> "the group " + group + ", which is"))
                .orElse("APIs that are");
        return Diagnostic.of(
                toGroup ? DiagnosticCode.GROUP_ELSEWHERE : DiagnosticCode.API_ELSEWHERE,
                away.address().text(),
                "It changes which backends are reached by " + target
                        + " not in this plan: requests that go there count by themselves.",
                "Declare its monthly_request_gb, or how much of it is billed.");
    }

    private static Diagnostic plugin(PluginAttachments.Attached attached) {
        return Diagnostic.of(
                DiagnosticCode.PLUGIN_ELSEWHERE,
                attached.why().address(),
                "It attaches " + attached.plugin().shown().orElse("a plugin")
                        + ", which is not in this plan: it may send requests to any backend.",
                "Declare how much of the requests is billed.");
    }
}
