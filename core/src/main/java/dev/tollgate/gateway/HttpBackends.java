package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.Hop;
import dev.tollgate.wiring.Target;
import dev.tollgate.wiring.Wiring;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where the HTTP addresses of backends are. */
final class HttpBackends {
    private static final Set<BackendPlace> PUBLIC = EnumSet.of(BackendPlace.OUTSIDE, BackendPlace.ALIBABA_PUBLIC);
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    private final Wiring wiring;
    private final Inventory inventory;
    private final HostNames names = HostNames.bundled();
    private final Networks networks = Networks.bundled();
    private final AddressAttributes attributes = AddressAttributes.bundled();

    HttpBackends(Wiring wiring, Inventory inventory) {
        this.wiring = wiring;
        this.inventory = inventory;
    }

    /** The backend at an address. */
    Backend of(Said address) {
        if (address.value().isUnknown()) {
            return inventory.side() == Side.AFTER ? referred(address) : untold(address, "not known");
        }
        String text = address.value().asText().orElse("");
        if (text.isBlank()) {
            return untold(address, "no address");
        }
        return BackendHost.of(text)
                .map(host -> at(address, host))
                .orElseGet(() ->
                        untold(address, address.value() + ", which holds a variable of the stage or the request"));
    }

    private Backend at(Said address, String host) {
        Told told = held(host)
                .orElseGet(() -> IpAddress.parse(host).map(this::numbered).orElseGet(() -> named(host)));
        boolean sensitive = address.value() instanceof Value.Text text && text.sensitive();
        String says = sensitive ? address.value().toString() : address.value() + ": " + told.reason();
        return Backend.of(BackendKind.HTTP, told.places(), List.of(address.evidence(says)));
    }

    private Told numbered(IpAddress address) {
        return networks.of(address)
                .orElseGet(() -> new Told(PUBLIC, "a public address, outside Alibaba Cloud or of a resource on it"));
    }

    private Told named(String host) {
        if (NUMBERS.matcher(host).matches() || host.indexOf('.') < 0) {
            return names.of(host).orElseGet(() -> new Told(BackendPlace.UNTOLD, "no name or address of the Internet"));
        }
        return names.of(host).orElseGet(() -> new Told(BackendPlace.OUTSIDE, "a name outside Alibaba Cloud"));
    }

    /** What a resource of the plan that has this very address tells. */
    private Optional<Told> held(String host) {
        for (AddressAttributes.Row row : attributes.rows()) {
            for (Address holder : inventory.holders(row.type(), row.attribute(), host)) {
                Told told = row.told(inventory.at(holder).orElseThrow());
                return Optional.of(new Told(told.places(), "the address of " + told.reason()));
            }
        }
        return Optional.empty();
    }

    private Backend referred(Said address) {
        return wiring.resolve(address.holder().address(), address.path())
                .fold(
                        exactly -> at(
                                address,
                                List.of(exactly.target()),
                                "depends on ",
                                exactly.target().via()),
                        oneOf -> at(address, oneOf.targets(), "depends on one of ", List.of()),
                        someOf -> at(address, someOf.targets(), "depends on ", List.of()),
                        () -> untold(address, "known after apply"),
                        open -> untold(address, open.reason()));
    }

    private Backend at(Said address, List<Target> targets, String verb, List<Hop> via) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        List<String> reasons = new ArrayList<>();
        for (Target target : targets) {
            Told told = told(target);
            places.addAll(told.places());
            reasons.add(told.reason());
        }
        List<Evidence> why = new ArrayList<>();
        why.add(address.evidence(verb + Words.list(reasons, ", ")));
        via.forEach(hop -> why.add(new Evidence(null, hop.what(), hop.leads())));
        return Backend.of(BackendKind.HTTP, places, why);
    }

    private Told told(Target target) {
        return attributes
                .row(target.address().type(), target.attribute())
                .flatMap(row -> inventory.at(target.address()).map(row::told))
                .orElseGet(() -> new Told(BackendPlace.UNTOLD, target + ", which tells no address"));
    }

    private static Backend untold(Said address, String says) {
        return Backend.of(BackendKind.HTTP, Set.of(BackendPlace.UNTOLD), List.of(address.evidence(says)));
    }
}
