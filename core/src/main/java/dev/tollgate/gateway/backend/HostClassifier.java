package dev.tollgate.gateway.backend;

import dev.tollgate.gateway.model.BackendPlace;
import java.util.EnumSet;
import java.util.Set;

/** What a host tells by itself, be it a name or an IP address. */
final class HostClassifier {
    private static final Set<BackendPlace> PUBLIC = EnumSet.of(BackendPlace.OUTSIDE, BackendPlace.ALIBABA_PUBLIC);

    private final HostNameTable names;
    private final AddressRanges networks;

    private HostClassifier(HostNameTable names, AddressRanges networks) {
        this.names = names;
        this.networks = networks;
    }

    /** By the tables that are part of the program. */
    static HostClassifier bundled() {
        return new HostClassifier(HostNameTable.bundled(), AddressRanges.bundled());
    }

    /** What a host tells, written as {@link BackendHost} gives it. */
    HostVerdict told(String host) {
        return IpAddress.parse(host).map(this::numbered).orElseGet(() -> named(host));
    }

    private HostVerdict numbered(IpAddress address) {
        return networks.of(address)
                .orElseGet(() ->
                        new HostVerdict(PUBLIC, "a public address, outside Alibaba Cloud or of a resource on it"));
    }

    private HostVerdict named(String host) {
        return names.of(host)
                .orElseGet(() -> isNoName(host)
                        ? new HostVerdict(BackendPlace.UNTOLD, "no name or address of the Internet")
                        : new HostVerdict(BackendPlace.OUTSIDE, "a name outside Alibaba Cloud"));
    }
    /** What looks like an IP address, and what no name of the Internet looks like: one without a dot. */
    private static boolean isNoName(String host) {
        return host.indexOf('.') < 0
                || host.indexOf(':') >= 0
                || host.chars().allMatch(each -> each == '.' || (each >= '0' && each <= '9'));
    }
}
