package dev.tollgate.usage.volume;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Small random gateways with a truth: what every resource really carries and in which share it is really billed. */
public final class Trees {
    private static final int MOST = 6;

    private final Random random;
    private int names;

    Trees(long seed) {
        this.random = new Random(seed);
    }

    /** A resource that carries so many GB, billed in fifths where nothing lies below it. */
    record Truth(String address, int gb, int fifths, List<Truth> below) {
        Stream<Truth> all() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(Truth::all));
        }

        Stream<Truth> leaves() {
            return all().filter(one -> one.below.isEmpty());
        }

        BigDecimal billed() {
            return leaves().map(leaf -> share(leaf.fifths).multiply(BigDecimal.valueOf(leaf.gb)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What a user sees who declares the volumes of the resources named. */
        VolumeNode seen(Set<String> declared) {
            return new VolumeNode(
                    address,
                    declared.contains(address) ? responses(gb) : UsageDeclarations.NONE,
                    below.stream().map(part -> part.seen(declared)).toList());
        }
    }

    Truth truth() {
        return truth(2);
    }

    private Truth truth(int levels) {
        List<Truth> below = new ArrayList<>();
        int parts = levels == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            below.add(truth(levels - 1));
        }
        int gb = below.isEmpty()
                ? random.nextInt(MOST)
                : below.stream().mapToInt(Truth::gb).sum();
        return new Truth("r" + names++, gb, random.nextInt(6), below);
    }

    /** Each resource with a chance of one in two. */
    Set<String> some(Truth truth) {
        return truth.all()
                .map(Truth::address)
                .filter(address -> random.nextBoolean())
                .collect(toSet());
    }

    /** Bounds around the true shares; exact with a chance of one in two. */
    Map<String, Amount> shares(Truth truth) {
        return truth.leaves().collect(toMap(Truth::address, leaf -> {
            int low = random.nextBoolean() ? leaf.fifths() : random.nextInt(leaf.fifths() + 1);
            int high = low == leaf.fifths() ? leaf.fifths() + random.nextInt(6 - leaf.fifths()) : leaf.fifths();
            return low == high
                    ? Amount.exact(share(low))
                    : Amount.between(share(low), share(high), new Cause(leaf.address(), "share"));
        }));
    }

    /** Weights of the parts below which there is nothing, of either sign. */
    Map<String, Amount> weights(Truth truth) {
        return truth.leaves().collect(toMap(Truth::address, leaf -> Amount.exact(share(random.nextInt(11) - 5))));
    }

    static Function<String, Optional<Amount>> lookup(Map<String, Amount> shares) {
        Map<String, Amount> copy = new HashMap<>(shares);
        return address -> Optional.ofNullable(copy.get(address));
    }

    static BigDecimal share(int fifths) {
        return BigDecimal.valueOf(fifths).multiply(new BigDecimal("0.2"));
    }

    static UsageDeclarations responses(int gb) {
        return declared(
                UsageFact.RESPONSE_SIZE, "monthly_response_gb", new PayloadSize.Monthly(BigDecimal.valueOf(gb)), 1);
    }

    public static <T> UsageDeclarations declared(UsageFact<T> fact, String parameter, T value, int line) {
        Place place = new Place("usage.yml", line, 5);
        Evidence evidence = new Evidence(null, "usage.yml:" + line, parameter + " on line " + line);
        return UsageDeclarations.of(List.of(new DeclaredValue<>(fact, value, parameter, place, evidence)));
    }
}
