package dev.tollgate.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class SortingTest {
    private static final Comparator<Thing> SORTING =
            Sorting.by(Thing::name).then(Thing::number).then(Thing::place);
    private static final Comparator<Thing> JDK = comparing(Thing::name, nullsFirst(naturalOrder()))
            .thenComparing(Thing::number)
            .thenComparing(Thing::place, nullsFirst(naturalOrder()));

    private record Thing(
            @Nullable String name, int number, @Nullable Side place) {
        static Thing of(int seed) {
            String[] names = {"", "a", "b"};
            return new Thing(
                    seed % 4 == 3 ? null : names[seed % 4],
                    seed / 4 % 2,
                    seed / 8 == 2 ? null : List.of(Side.BEFORE, Side.AFTER).get(seed / 8));
        }
    }

    @Property
    void sortsAsTheJdkDoes(@ForAll List<@IntRange(max = 23) Integer> seeds) {
        List<Thing> things = new ArrayList<>(seeds.stream().map(Thing::of).toList());
        List<Thing> sorted = things.stream().sorted(JDK).toList();

        things.sort(SORTING);

        assertThat(things).isEqualTo(sorted);
    }
}
