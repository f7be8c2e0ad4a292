package dev.tollgate.gateway;

import java.util.EnumSet;
import java.util.Set;

/** What a host tells by itself, be it a name or an IP address. */
final class Hosts {
    private static final Set<BackendPlace> PUBLIC = EnumSet.of(BackendPlace.OUTSIDE, BackendPlace.ALIBABA_PUBLIC);

    private final HostNames names;
    private final Networks networks;

    private Hosts(HostNames names, Networks networks) {
        this.names = names;
        this.networks = networks;
    }

    /** By the tables that are part of the program. */
    static Hosts bundled() {
        return new Hosts(HostNames.bundled(), Networks.bundled());
    }

    /** What a host tells, written as {@link BackendHost} gives it. */
    Told told(String host) {
        return IpAddress.parse(host).map(this::numbered).orElseGet(() -> named(host));
    }

    private Told numbered(IpAddress address) {
        return networks.of(address)
                .orElseGet(() -> new Told(PUBLIC, "a public address, outside Alibaba Cloud or of a resource on it"));
    }

    private Told named(String host) {
        return names.of(host)
                .orElseGet(() -> isNoName(host)
                        ? new Told(BackendPlace.UNTOLD, "no name or address of the Internet")
                        : new Told(BackendPlace.OUTSIDE, "a name outside Alibaba Cloud"));
    }
    /** What looks like an IP address, and what no name of the Internet looks like: one without a dot. */
    private static boolean isNoName(String host) {
        return host.indexOf('.') < 0
                || host.indexOf(':') >= 0
                || host.chars().allMatch(each -> each == '.' || (each >= '0' && each <= '9'));
    }
}
