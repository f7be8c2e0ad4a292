package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However causes are joined, they are those of all, each once and in order. */
final class CausesTest {
    @Property
    void areSortedAndEachOnce(@ForAll("lists") List<List<Cause>> lists) {
        List<Cause> all = lists.stream().flatMap(Collection::stream).toList();
        assertThat(Causes.sorted(all)).isEqualTo(naive(all.stream()));
    }

    @Property
    void areThoseOfAllLists(@ForAll("lists") List<List<Cause>> lists) {
        List<List<Cause>> sorted = lists.stream().map(Causes::sorted).toList();
        assertThat(Causes.joined(sorted)).isEqualTo(naive(lists.stream().flatMap(Collection::stream)));
    }

    @Property
    void doNotChangeWithTheListTheyCameFrom(@ForAll("lists") List<List<Cause>> lists) {
        List<Cause> given = new ArrayList<>(naive(lists.stream().flatMap(Collection::stream)));
        List<Cause> kept = Causes.sorted(given);
        List<Cause> then = List.copyOf(kept);
        given.clear();
        assertThat(kept).isEqualTo(then);
    }

    @Provide
    Arbitrary<List<List<Cause>>> lists() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<Cause> cause = Combinators.combine(words, words).as(Cause::new);
        return cause.list().ofMaxSize(6).list().ofMaxSize(12);
    }

    private static List<Cause> naive(Stream<Cause> causes) {
        return causes.distinct().sorted().toList();
    }
}
