package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Case;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packing changes nothing of what is read. */
class NeighboursReadingTest {
    private static final Interest ALL_LOOKED_UP = new Interest() {
        @Override
        public boolean wants(Mode mode, String type) {
            return true;
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return true;
        }

        @Override
        public boolean looksUp(Mode mode, String type) {
            return true;
        }
    };

    @ParameterizedTest
    @MethodSource
    void aPlanIsTheSameWithItsNeighboursPacked(Path file) {
        Plan open = Inputs.read(Inputs.bytes(file));
        Plan packed = Inputs.read(Inputs.bytes(file), ALL_LOOKED_UP);

        List<ResourceChange> changes = new ArrayList<>(packed.changes());
        packed.neighbours()
                .types()
                .forEach(type -> changes.addAll(packed.neighbours().ofType(type)));
        changes.sort(
                Comparator.comparing((ResourceChange change) -> change.address().text())
                        .thenComparing(ResourceChange::deposed, Comparator.nullsFirst(Comparator.naturalOrder())));
        assertThat(changes).isEqualTo(open.changes());
        assertThat(packed.configuration()).isEqualTo(open.configuration());
        assertThat(packed.data()).isEqualTo(open.data());
    }

    static Stream<Path> aPlanIsTheSameWithItsNeighboursPacked() {
        return Stream.concat(
                Inputs.files("terraform").stream(),
                Case.all().map(Case::plan).filter(file -> file.toString().endsWith(".json")));
    }

    @Test
    void whatStaysAsItIsIsANeighbour() {
        Plan plan = Inputs.read(
                Inputs.utf8(Inputs.planWith("'resource_changes':["
                                + "{'address':'t.a','change':{'actions':['no-op'],'before':{'x':1},'after':{'x':1}}},"
                                + "{'address':'t.b','change':{'before':{'x':1},'after':{'x':1},'actions':['no-op'],"
                                + "'before_sensitive':{'x':true}}},"
                                + "{'address':'t.c','change':{'actions':['update'],'before':{'x':1},'after':{'x':2}}}]")
                        .replace('\'', '"')),
                ALL_LOOKED_UP);

        assertThat(plan.neighbours().ofType("t"))
                .extracting(change -> change.address() + " " + change.after())
                .containsExactly("t.a {x=1}", "t.b {x=(sensitive)}");
        assertThat(plan.changes()).extracting(change -> change.address().text()).containsExactly("t.c");
    }

    @Test
    void oneObjectIsRefusedTwiceAlsoWherePacked() {
        String unchanged = "{'address':'t.a','change':{'actions':['no-op'],'after':{'x':1}}}";
        String changed = "{'address':'t.a','change':{'actions':['update'],'after':{'x':1}}}";

        assertThat(Stream.of(unchanged + "," + unchanged, unchanged + "," + changed, changed + "," + unchanged))
                .allSatisfy(two -> assertThat(Inputs.problem(
                                        Inputs.utf8(Inputs.planWith("'resource_changes':[" + two + "]")
                                                .replace('\'', '"')),
                                        ALL_LOOKED_UP)
                                .code())
                        .isEqualTo("plan-duplicate"));
    }
}
