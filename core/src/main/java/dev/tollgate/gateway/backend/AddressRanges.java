package dev.tollgate.gateway.backend;

import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.model.BackendPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Networks that are not the Internet; {@code networks.txt} lists them. */
final class AddressRanges {
    private final List<Network> networks;

    /** A range of addresses, written as its first one and the number of bits that all of them begin with. */
    private record Network(String range, IpAddress first, int length, String reason) {
        static Network of(TableFile.Row row) {
            String[] range = row.word(0).split("/", -1);
            IpAddress first = IpAddress.parse(range[0]).orElseThrow(() -> row.refused("not a range of addresses"));
            return new Network(row.word(0), first, Integer.parseInt(range[1]), row.rest(1));
        }

        boolean holds(IpAddress address) {
            return address.begins(first, length);
        }

        boolean holds(Network other) {
            return length <= other.length && holds(other.first);
        }

        HostVerdict told() {
            return new HostVerdict(BackendPlace.INTERNAL, "in " + range + ", " + reason);
        }
    }

    private AddressRanges(List<Network> networks) {
        this.networks = List.copyOf(networks);
    }

    /** The table that is part of the program. */
    static AddressRanges bundled() {
        return of(TableFile.read(AddressRanges.class, "networks.txt"));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when a row can never match, or is no range
     */
    static AddressRanges of(List<TableFile.Row> rows) {
        List<Network> networks = new ArrayList<>();
        for (TableFile.Row row : rows) {
            Network network = Network.of(row);
            row.checkNew(networks.stream().anyMatch(earlier -> earlier.holds(network)));
            networks.add(network);
        }
        return new AddressRanges(networks);
    }

    /** What the network of an address tells; empty when it is in none of these. */
    Optional<HostVerdict> of(IpAddress address) {
        return networks.stream()
                .filter(network -> network.holds(address))
                .map(Network::told)
                .findFirst();
    }
}
