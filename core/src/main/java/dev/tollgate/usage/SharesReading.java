package dev.tollgate.usage;

import static java.util.stream.Collectors.toMap;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Fields;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads client shares: a mapping or, since a tag can hold none, words such as {@code internet=0.2 cen=0.8}. */
final class SharesReading {
    private static final Map<String, ClientClass> CLASSES =
            new TreeMap<>(Stream.of(ClientClass.values()).collect(toMap(ClientClass::id, one -> one)));
    private static final ClientShares STAND_IN = new ClientShares(Map.of(ClientClass.INTERNET, BigDecimal.ONE));

    private final Problems problems = new Problems();
    private final Map<ClientClass, BigDecimal> shares = new EnumMap<>(ClientClass.class);

    private SharesReading() {}

    static ClientShares read(Node node, Problems problems) {
        SharesReading reading = new SharesReading();
        reading.shares(node);
        reading.problems.found().forEach(problems::add);
        return reading.problems.isEmpty() ? new ClientShares(reading.shares) : STAND_IN;
    }

    private void shares(Node node) {
        List<Node.Entry> entries = node.fold(
                this::words,
                sequence -> Fields.entries(sequence, "client shares", problems),
                mapping -> Fields.entries(mapping, "client shares", problems));
        entries.forEach(this::share);
        if (problems.isEmpty() && !ClientShares.isWhole(shares)) {
            String sum = ClientShares.sum(shares).toPlainString();
            refuse(node.place(), "the shares sum to " + sum, "a sum of exactly 1", "");
        }
    }

    private void share(Node.Entry entry) {
        ClientClass client = CLASSES.get(entry.key());
        if (client == null) {
            String expected = "one of " + String.join(", ", CLASSES.keySet());
            String cure = NearestName.question(entry.key(), CLASSES.keySet());
            refuse(entry.place(), "no clients are called '" + entry.key() + "'", expected, cure);
        } else if (shares.put(client, ParameterForm.NUMBER.read(entry.value(), problems)) != null) {
            refuse(entry.place(), "'" + entry.key() + "' for the second time", "", "Keep one of them");
        }
    }

    private List<Node.Entry> words(Node.Scalar scalar) {
        List<Node.Entry> entries = new ArrayList<>();
        for (String word : scalar.text().replace(',', ' ').strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                refuse(scalar.place(), "found " + scalar.described(), "shares such as internet=0.2 cen=0.8", "");
                return List.of();
            }
            Node share = new Node.Scalar(word.substring(equals + 1), Node.Kind.NUMBER, scalar.place());
            entries.add(new Node.Entry(word.substring(0, equals), scalar.place(), share));
        }
        return entries;
    }

    private void refuse(Place place, String found, String expected, String cure) {
        problems.add("usage-client-shares", place, found, expected, cure);
    }
}
