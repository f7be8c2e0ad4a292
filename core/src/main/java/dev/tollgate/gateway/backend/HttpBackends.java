package dev.tollgate.gateway.backend;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.BlockReferences;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.WordList;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.reference.ReferenceStep;
import dev.tollgate.reference.ReferencedResource;
import dev.tollgate.reference.ResolvedReference;
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

    private final ResourceIndex inventory;
    private final BlockReferences references;
    private final DnsRecords publicRecords;
    private final DnsRecords privateRecords;
    private final HostClassifier hosts = HostClassifier.bundled();
    private final AddressAttributes attributes = AddressAttributes.bundled();
    private final AddressHolders holders;
    private final IdentityHashMap<ResolvedReference, HostVerdict> dependences = new IdentityHashMap<>();

    HttpBackends(EstateSource ground) {
        inventory = ground.inventory();
        references = ground.references();
        publicRecords = DnsRecords.ofPublicZones(inventory);
        privateRecords = DnsRecords.ofPrivateZones(inventory, ground.links());
        holders = new AddressHolders(ground, attributes);
    }

    /** The backend at an address. */
    BackendService of(AttributeReading address) {
        HostVerdict told = told(address, MOST_NAMES);
        List<Evidence> why = new ArrayList<>();
        String says = address.value().isUnknown() || address.isSensitive()
                ? told.reason()
                : BackendHost.origin(address.value().toString()) + ": " + told.reason();
        why.add(address.evidence(says));
        via(address).forEach(hop -> why.add(new Evidence(null, hop.what(), hop.leads())));
        return BackendService.of(BackendKind.HTTP, told.places(), why);
    }

    /** How the only reference of an unknown address leads to it. */
    private List<ReferenceStep> via(AttributeReading address) {
        boolean referring = address.value().isUnknown() && inventory.side() == Side.AFTER;
        return referring && references.of(address) instanceof ResolvedReference.Exactly exactly
                ? exactly.target().via()
                : List.of();
    }

    private HostVerdict told(AttributeReading address, int mostNames) {
        if (address.value().isUnknown()) {
            return inventory.side() == Side.AFTER
                    ? dependences.computeIfAbsent(references.of(address), this::dependence)
                    : new HostVerdict(BackendPlace.UNTOLD, "not known");
        }
        String text = address.value().asText().orElse("");
        HostVerdict told = text.isBlank()
                ? new HostVerdict(BackendPlace.UNTOLD, "no address")
                : BackendHost.of(text)
                        .map(host -> at(address, host, mostNames))
                        .orElseGet(() -> new HostVerdict(
                                BackendPlace.UNTOLD,
                                "it has no host, or one that is a variable of the stage or the request"));
        // Not even its category is shown.
        return address.isSensitive()
                ? new HostVerdict(told.places(), address.value().toString())
                : told;
    }

    private HostVerdict at(AttributeReading address, String host, int mostNames) {
        return holders.of(address, host).or(() -> named(host, mostNames)).orElseGet(() -> hosts.told(host));
    }

    /**
     * What the records of the plan tell that have this name. Gateways see public zones. Whether they see a private zone no plan tells, so a
     * name that such a zone has may also be what it is on the Internet.
     */
    private Optional<HostVerdict> named(String host, int mostNames) {
        Optional<HostVerdict> seen = told(publicRecords.of(host), mostNames);
        return told(privateRecords.of(host), mostNames)
                .map(inside -> perhaps(inside, seen.orElseGet(() -> hosts.told(host))))
                .or(() -> seen);
    }

    private static HostVerdict perhaps(HostVerdict inside, HostVerdict otherwise) {
        Set<BackendPlace> places = EnumSet.copyOf(inside.places());
        places.addAll(otherwise.places());
        return new HostVerdict(
                places, inside.reason() + ", if the gateway sees that private zone; if not, " + otherwise.reason());
    }

    /** What records of one name lead to. */
    private Optional<HostVerdict> told(List<AttributeReading> records, int mostNames) {
        if (records.isEmpty() || mostNames == 0) {
            return Optional.empty();
        }
        List<HostVerdict> told =
                records.stream().map(value -> told(value, mostNames - 1)).toList();
        List<String> names =
                records.stream().map(value -> value.holder().address().text()).toList();
        return Optional.of(any(told, "the name that " + WordList.list(names, " and ") + " leads to "));
    }

    private HostVerdict dependence(ResolvedReference resolution) {
        return resolution.fold(
                exactly -> any(List.of(told(exactly.target())), "depends on "),
                oneOf -> anyOf(telling(oneOf)),
                someOf -> any(telling(someOf.targets()), "depends on "),
                () -> new HostVerdict(BackendPlace.UNTOLD, "known after apply"),
                open -> new HostVerdict(BackendPlace.UNTOLD, open.reason()));
    }

    /** A reference proves dependence, not equality: the host may come from a plain value that stands beside the resources. */
    private List<HostVerdict> telling(ResolvedReference.OneOf oneOf) {
        List<HostVerdict> told = new ArrayList<>(telling(oneOf.targets()));
        if (!oneOf.beside().isEmpty()) {
            told.add(new HostVerdict(
                    BackendPlace.UNTOLD, WordList.list(oneOf.beside(), ", ") + ", which may be the host"));
        }
        return told;
    }

    /**
     * What those targets tell that may be the host. Beside an address, what a resource has as a known value or tells of itself in another
     * attribute is a part of a longer text, unless it reads like a host: {@code "${bucket.id}.${bucket.extranet_endpoint}"}.
     */
    private List<HostVerdict> telling(List<ReferencedResource> targets) {
        List<ReferencedResource> addresses = targets.stream()
                .filter(target -> attributes
                        .row(target.address().type(), target.attribute())
                        .isPresent())
                .toList();
        Set<Address> holders =
                addresses.stream().map(ReferencedResource::address).collect(toUnmodifiableSet());
        return targets.stream()
                .filter(target -> addresses.isEmpty()
                        || addresses.contains(target)
                        || (!holders.contains(target.address()) && !isKnown(target)))
                .map(this::told)
                .toList();
    }

    private boolean isKnown(ReferencedResource target) {
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

    private static HostVerdict anyOf(List<HostVerdict> alternatives) {
        return any(alternatives, alternatives.size() == 1 ? "depends on " : "depends on one of ");
    }

    private static HostVerdict any(List<HostVerdict> alternatives, String verb) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        alternatives.forEach(told -> places.addAll(told.places()));
        return new HostVerdict(
                places,
                verb
                        + WordList.list(
                                alternatives.stream().map(HostVerdict::reason).toList(), ", "));
    }

    private HostVerdict told(ReferencedResource target) {
        return attributes
                .row(target.address().type(), target.attribute())
                .flatMap(row -> inventory.at(target.address()).map(row::told))
                .orElseGet(() -> new HostVerdict(BackendPlace.UNTOLD, target + ", which tells no address"));
    }
}
