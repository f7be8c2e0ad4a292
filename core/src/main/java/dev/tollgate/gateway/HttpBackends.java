package dev.tollgate.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.wiring.Hop;
import dev.tollgate.wiring.Resolution;
import dev.tollgate.wiring.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where the HTTP addresses of backends are. */
final class HttpBackends {
    /** How many names are followed on the way to an address. */
    private static final int MOST_NAMES = 8;

    private final Inventory inventory;
    private final BlockReferences references;
    private final DnsRecords publicRecords;
    private final DnsRecords privateRecords;
    private final Hosts hosts = Hosts.bundled();
    private final AddressAttributes attributes = AddressAttributes.bundled();
    private final AddressHolders holders;
    private final IdentityHashMap<Resolution, Told> dependences = new IdentityHashMap<>();

    HttpBackends(Ground ground) {
        inventory = ground.inventory();
        references = ground.references();
        publicRecords = DnsRecords.ofPublicZones(inventory);
        privateRecords = DnsRecords.ofPrivateZones(inventory, ground.links());
        holders = new AddressHolders(ground, attributes);
    }

    /** The backend at an address. */
    Backend of(Said address) {
        Told told = told(address, MOST_NAMES);
        List<Evidence> why = new ArrayList<>();
        String says = address.value().isUnknown() || address.isSensitive()
                ? told.reason()
                : address.value() + ": " + told.reason();
        why.add(address.evidence(says));
        via(address).forEach(hop -> why.add(new Evidence(null, hop.what(), hop.leads())));
        return Backend.of(BackendKind.HTTP, told.places(), why);
    }

    /** How the only reference of an unknown address leads to it. */
    private List<Hop> via(Said address) {
        boolean referring = address.value().isUnknown() && inventory.side() == Side.AFTER;
        return referring && references.of(address) instanceof Resolution.Exactly exactly
                ? exactly.target().via()
                : List.of();
    }

    private Told told(Said address, int mostNames) {
        if (address.value().isUnknown()) {
            return inventory.side() == Side.AFTER
                    ? dependences.computeIfAbsent(references.of(address), this::dependence)
                    : new Told(BackendPlace.UNTOLD, "not known");
        }
        String text = address.value().asText().orElse("");
        Told told = text.isBlank()
                ? new Told(BackendPlace.UNTOLD, "no address")
                : BackendHost.of(text)
                        .map(host -> at(address, host, mostNames))
                        .orElseGet(() -> new Told(
                                BackendPlace.UNTOLD,
                                "it has no host, or one that is a variable of the stage or the request"));
        // Not even its category is shown.
        return address.isSensitive() ? new Told(told.places(), address.value().toString()) : told;
    }

    private Told at(Said address, String host, int mostNames) {
        return holders.of(address, host).or(() -> named(host, mostNames)).orElseGet(() -> hosts.told(host));
    }

    /**
     * What the records of the plan tell that have this name. Gateways see public zones. Whether they see a private zone no plan tells, so a
     * name that such a zone has may also be what it is on the Internet.
     */
    private Optional<Told> named(String host, int mostNames) {
        Optional<Told> seen = told(publicRecords.of(host), mostNames);
        return told(privateRecords.of(host), mostNames)
                .map(inside -> perhaps(inside, seen.orElseGet(() -> hosts.told(host))))
                .or(() -> seen);
    }

    private static Told perhaps(Told inside, Told otherwise) {
        Set<BackendPlace> places = EnumSet.copyOf(inside.places());
        places.addAll(otherwise.places());
        return new Told(
                places, inside.reason() + ", if the gateway sees that private zone; if not, " + otherwise.reason());
    }

    /** What records of one name lead to. */
    private Optional<Told> told(List<Said> records, int mostNames) {
        if (records.isEmpty() || mostNames == 0) {
            return Optional.empty();
        }
        List<Told> told =
                records.stream().map(value -> told(value, mostNames - 1)).toList();
        List<String> names =
                records.stream().map(value -> value.holder().address().text()).toList();
        return Optional.of(any(told, "the name that " + Words.list(names, " and ") + " leads to "));
    }

    private Told dependence(Resolution resolution) {
        return resolution.fold(
                exactly -> any(List.of(told(exactly.target())), "depends on "),
                oneOf -> anyOf(telling(oneOf)),
                someOf -> any(telling(someOf.targets()), "depends on "),
                () -> new Told(BackendPlace.UNTOLD, "known after apply"),
                open -> new Told(BackendPlace.UNTOLD, open.reason()));
    }

    /** A reference proves dependence, not equality: the host may come from a plain value that stands beside the resources. */
    private List<Told> telling(Resolution.OneOf oneOf) {
        List<Told> told = new ArrayList<>(telling(oneOf.targets()));
        if (!oneOf.beside().isEmpty()) {
            told.add(new Told(BackendPlace.UNTOLD, Words.list(oneOf.beside(), ", ") + ", which may be the host"));
        }
        return told;
    }

    /**
     * What those targets tell that may be the host. Beside an address, what a resource has as a known value or tells of itself in another
     * attribute is a part of a longer text, unless it reads like a host: {@code "${bucket.id}.${bucket.extranet_endpoint}"}.
     */
    private List<Told> telling(List<Target> targets) {
        List<Target> addresses = targets.stream()
                .filter(target -> attributes
                        .row(target.address().type(), target.attribute())
                        .isPresent())
                .toList();
        Set<Address> holders = addresses.stream().map(Target::address).collect(toUnmodifiableSet());
        return targets.stream()
                .filter(target -> addresses.isEmpty()
                        || addresses.contains(target)
                        || (!holders.contains(target.address()) && !isKnown(target)))
                .map(this::told)
                .toList();
    }

    private boolean isKnown(Target target) {
        return inventory
                .at(target.address())
                .filter(holder -> target.attribute().size() == 1
                        && holder.attributes()
                                .get(target.attribute().get(0))
                                .asText()
                                .filter(text -> text.indexOf('.') < 0 && text.indexOf(':') < 0)
                                .isPresent())
                .isPresent();
    }

    private static Told anyOf(List<Told> alternatives) {
        return any(alternatives, alternatives.size() == 1 ? "depends on " : "depends on one of ");
    }

    private static Told any(List<Told> alternatives, String verb) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        alternatives.forEach(told -> places.addAll(told.places()));
        return new Told(
                places,
                verb + Words.list(alternatives.stream().map(Told::reason).toList(), ", "));
    }

    private Told told(Target target) {
        return attributes
                .row(target.address().type(), target.attribute())
                .flatMap(row -> inventory.at(target.address()).map(row::told))
                .orElseGet(() -> new Told(BackendPlace.UNTOLD, target + ", which tells no address"));
    }
}
