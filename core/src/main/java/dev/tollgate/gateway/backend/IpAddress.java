package dev.tollgate.gateway.backend;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An IP address as a number. Written addresses are read here and not by the platform, which would look up anything else as a name.
 *
 * @param number the bits
 * @param bits how many there are: 32 or 128
 */
record IpAddress(BigInteger number, int bits) {
    private static final int V4 = 32;
    private static final int V6 = 128;
    private static final int GROUPS = 8;
    private static final BigInteger MAPPED = BigInteger.valueOf(0xFFFF);

    /** The address that the text writes, without brackets; an IPv4 address in IPv6 form is that IPv4 address. */
    static Optional<IpAddress> parse(String text) {
        return text.indexOf(':') < 0 ? v4(text) : v6(text).map(IpAddress::unmapped);
    }

    /** True when the first bits are those of the other address. */
    boolean begins(IpAddress other, int length) {
        return bits == other.bits && number.shiftRight(bits - length).equals(other.number.shiftRight(bits - length));
    }

    private IpAddress unmapped() {
        return number.shiftRight(V4).equals(MAPPED)
                ? new IpAddress(number.and(BigInteger.valueOf(0xFFFFFFFFL)), V4)
                : this;
    }

    private static Optional<IpAddress> v4(String text) {
        String[] parts = text.split("\\.", -1);
        BigInteger number = BigInteger.ZERO;
        for (String part : parts) {
            if (parts.length != 4 || !isDecimal(part) || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            number = number.shiftLeft(8).or(new BigInteger(part));
        }
        return Optional.of(new IpAddress(number, V4));
    }

    /** At most three digits, and no zero before others. Every start reads networks, so without a regular expression. */
    private static boolean isDecimal(String part) {
        return hasDigits(part, 3, 10) && (part.length() == 1 || part.charAt(0) != '0');
    }

    private static boolean hasDigits(String text, int most, int radix) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), radix) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= most;
    }

    private static Optional<IpAddress> v6(String text) {
        int gap = text.indexOf("::");
        List<String> head = groups(gap < 0 ? text : text.substring(0, gap));
        List<String> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
        int missing = GROUPS - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(head);
        all.addAll(Collections.nCopies(missing, "0"));
        all.addAll(tail);
        BigInteger number = BigInteger.ZERO;
        for (String group : all) {
            if (!hasDigits(group, 4, 16)) {
                return Optional.empty();
            }
            number = number.shiftLeft(16).or(new BigInteger(group, 16));
        }
        return Optional.of(new IpAddress(number, V6));
    }

    /** The groups of one side of the gap; a dotted address at the end counts as two. */
    private static List<String> groups(String side) {
        if (side.isEmpty()) {
            return List.of();
        }
        List<String> groups = new ArrayList<>(List.of(side.split(":", -1)));
        Optional<IpAddress> dotted = v4(groups.get(groups.size() - 1));
        dotted.ifPresent(v4 -> {
            groups.remove(groups.size() - 1);
            groups.add(v4.number().shiftRight(16).toString(16));
            groups.add(v4.number().and(MAPPED).toString(16));
        });
        return groups;
    }
}
