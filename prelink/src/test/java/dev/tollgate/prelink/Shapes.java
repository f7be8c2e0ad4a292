package dev.tollgate.prelink;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lambdas, method references and records of every shape that compilers make, and what they give. */
@SuppressWarnings("UnnecessaryLambda") // Lambdas are what this is about.
final class Shapes implements Supplier<List<String>> {
    private final List<String> results = new ArrayList<>();
    private final String own = "own";

    @Override
    public List<String> get() {
        capturingNothing();
        capturing((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.25, true, "text", new int[] {8});
        ofMethods();
        ofConstructors();
        convertingNumbers();
        ofInterfaces();
        nested();
        serializable();
        return results;
    }

    private <T> void tell(T result) {
        results.add(result + " " + result.getClass().getSimpleName());
    }

    private void capturingNothing() {
        Supplier<String> same = constant();
        tell(same == constant());
        Function<String, Integer> first = text -> text.length();
        Function<String, Integer> second = text -> text.hashCode();
        tell(first.andThen(length -> length + 1).apply("abc"));
        tell(second.compose(Object::toString).apply("abc"));
        Predicate<String> empty = text -> text.isEmpty();
        tell(empty.negate().or(text -> text.isBlank()).test(""));
        IntPredicate even = number -> number % 2 == 0;
        tell(even.and(number -> number > 2).test(4));
        tell(Stream.of("b", "a", "c")
                .sorted(Comparator.comparing(text -> text))
                .toList()
                .get(0));
    }

    private static Supplier<String> constant() {
        return () -> "constant";
    }

    private void capturing(
            byte tiny,
            short small,
            char letter,
            int number,
            long large,
            float half,
            double exact,
            boolean yes,
            String text,
            int[] array) {
        Supplier<String> all =
                () -> tiny + " " + small + letter + number + large + half + exact + yes + text + array[0] + own;
        tell(all.get());
        BiFunction<Long, Double, String> mixed = (more, most) -> large + more + exact + most + text;
        tell(mixed.apply(1L, 2.5));
        Function<Object, Boolean> equal = text::equals;
        tell(equal.apply("text"));
        IntFunction<Long> sum = given -> given + large;
        tell(sum.apply(3));
        IntBinaryOperator product = (one, other) -> one * other * number;
        tell(product.applyAsInt(2, 3));
        Consumer<String> keeping = results::add;
        keeping.accept("kept");
    }

    private void ofMethods() {
        Function<String, String> upper = Shapes::marked;
        tell(upper.apply("static"));
        Function<String, String> instance = this::joined;
        tell(instance.apply("private"));
        Function<Shapes, String> unbound = Shapes::name;
        tell(unbound.apply(this));
        Supplier<String> inherited = super::toString;
        tell(inherited.get().startsWith("dev.tollgate.prelink.Shapes@"));
        Comparator<String> order = String::compareTo;
        tell(order.reversed().compare("a", "b"));
        Function<List<String>, Integer> size = List::size;
        tell(size.apply(List.of("one")));
        Function<Object[], List<Object>> list = Arrays::asList;
        tell(list.apply(new Object[] {"array"}).get(0));
    }

    private static String marked(String text) {
        return text + "!";
    }

    private String joined(CharSequence text) {
        return own + text;
    }

    private String name() {
        return own;
    }

    private void ofConstructors() {
        Supplier<Map<String, Integer>> empty = TreeMap::new;
        tell(empty.get());
        Function<String, StringBuilder> builder = StringBuilder::new;
        tell(builder.apply("built").toString());
        IntFunction<String[]> array = String[]::new;
        tell(array.apply(3).length);
        Function<String, Inner> inner = Inner::new;
        tell(inner.apply("inner").text);
    }

    private final class Inner {
        private final String text;

        private Inner(String given) {
            text = given + own;
        }
    }

    private void convertingNumbers() {
        ToIntFunction<Integer> unboxed = value -> value;
        tell(unboxed.applyAsInt(5));
        ToLongFunction<Integer> widened = Integer::intValue;
        tell(widened.applyAsLong(6));
        ToDoubleFunction<Integer> wide = Integer::intValue;
        tell(wide.applyAsDouble(7));
        Function<Integer, Long> boxed = Shapes::longer;
        tell(boxed.apply(8));
        IntToLongFunction longer = Shapes::longer;
        tell(longer.applyAsLong(9));
        BinaryOperator<Integer> sum = Integer::sum;
        tell(sum.apply(1, 2));
        BinaryOperator<Integer> largest = Math::max;
        tell(largest.apply(1, 2));
        Supplier<Object> letter = Shapes::letter;
        tell(letter.get());
        Function<Character, Integer> code = Shapes::code;
        tell(code.apply('a'));
        ToIntFunction<List<Integer>> generic = Shapes::first;
        tell(generic.applyAsInt(List.of(3)));
        Consumer<List<Long>> ignoring = Shapes::sum;
        ignoring.accept(List.of(1L));
    }

    private static long longer(long value) {
        return value + 1;
    }

    private static char letter() {
        return 'x';
    }

    private static int code(int letter) {
        return letter;
    }

    private static <T> T first(List<T> values) {
        return values.get(0);
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    private void ofInterfaces() {
        tell(new Greeting() {}.greeting("you"));
        Narrowed narrowed = text -> text + "?";
        Function<String, String> wide = narrowed;
        tell(narrowed.apply("narrow") + wide.apply("wide"));
        Stepping stepping = (value, step) -> value + step;
        tell(stepping.from(10, 5));
    }

    private interface Greeting {
        default String greeting(String name) {
            Function<String, String> whole = text -> word() + text + end();
            return whole.apply(name);
        }

        private String word() {
            Supplier<String> hello = () -> "hello ";
            return hello.get();
        }

        private static String end() {
            Supplier<String> mark = () -> "!";
            return mark.get();
        }
    }

    private interface Narrowed extends Function<String, String> {
        @Override
        String apply(String text);
    }

    private interface Stepping {
        long step(long value, int step);

        default long from(long value, int step) {
            return step(step(value, step), step);
        }
    }

    private void nested() {
        Function<Integer, Function<Integer, Supplier<Integer>>> curried = one -> two -> () -> one * two;
        tell(curried.apply(6).apply(7).get());
        tell(Stream.of(1, 2, 3, 4)
                .collect(Collectors.groupingBy(value -> value % 2 == 0, TreeMap::new, Collectors.counting())));
        class Local {
            final Supplier<String> text = () -> own + "local";
        }
        tell(new Local().text.get());
    }

    private void serializable() {
        Comparator<String> order = (Comparator<String> & Serializable) (one, other) -> other.compareTo(one);
        tell(order.compare("a", "b"));
    }
}
