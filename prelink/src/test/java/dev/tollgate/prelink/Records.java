package dev.tollgate.prelink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Records with fields of every kind: how they compare, what they hash to, how they show. */
final class Records implements Supplier<List<String>> {
    /** A record without fields. */
    private record None() {}

    /** A record of every kind of field. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by identity, as the test wants to see.
    private record Every(
            boolean yes,
            byte tiny,
            short small,
            char letter,
            int number,
            long large,
            float half,
            double exact,
            String text,
            int[] array,
            List<? extends Comparable<?>> list) {}

    /** A record with a method of its own. */
    private record Own(int number, String text) {
        @Override
        public int hashCode() {
            return number;
        }
    }

    private static final int[] ARRAY = {1};
    private static final Every ONE =
            new Every(true, (byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, "text", ARRAY, List.of(1, 2));

    @Override
    public List<String> get() {
        record Local(String text) {}
        List<Object> all =
                new ArrayList<>(List.of(new None(), new Own(1, "a"), new Own(1, "b"), new Local("l"), "text"));
        all.addAll(others());
        List<String> results = new ArrayList<>();
        for (Object each : all) {
            results.add(each.toString().replaceAll("@\\w+", "@"));
            results.add(
                    all.stream().map(other -> each.equals(other) ? "=" : "-").reduce("", String::concat));
            results.add(each.toString().contains("@") ? "an array's hash code" : "" + each.hashCode());
        }
        results.add("" + (ONE.hashCode() == again("text", 4, 0.0).hashCode()));
        return results;
    }

    private static List<Object> others() {
        return Arrays.asList(
                ONE,
                again("text", 4, 7.25),
                again("text", 4, 0.0),
                again("text", 4, -0.0),
                again("text", 4, Double.NaN),
                again("text", 4, Double.NaN),
                again("text", 5, 7.25),
                again("other", 4, 7.25),
                new Every(true, (byte) 1, (short) 2, 'c', 4, 5L, Float.NaN, 7.25, "text", ARRAY, List.of()),
                new Every(false, (byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, "text", new int[] {1}, List.of(1, 2)));
    }

    private static Every again(String text, int number, double exact) {
        return new Every(true, (byte) 1, (short) 2, 'c', number, 5L, 6.5f, exact, text, ARRAY, List.of(1, 2));
    }

    /** The same values in the order in which hashing adds them up. */
    static int hash() {
        record Plain(boolean yes, byte tiny, char letter, int number, long large, double exact, String text) {}
        return new Plain(true, (byte) 1, 'c', -4, 5L << 40, 7.25, "text").hashCode();
    }
}
