package dev.tollgate.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RegionListTest {
    @Test
    void oneThatIsKnownIsNamed() {
        assertThat(new RegionList(List.of("cn-beijing"), 1).wherever()).isEqualTo("cn-beijing");
    }

    @Test
    void someOfThoseThatArePossibleAreNamedAndTheRestIsCounted() {
        assertThat(new RegionList(List.of("a", "b", "c"), 9).where()).isEqualTo("a, b, c");
        assertThat(new RegionList(List.of("a", "b", "c", "d", "e"), 9).where())
                .isEqualTo("a, b, c and 2 more of the 9 regions where it may be");
    }

    @Test
    void allAreCounted() {
        assertThat(new RegionList(List.of("a", "b"), 2).where()).isEqualTo("each of the 2 regions where it may be");
        assertThat(new RegionList(List.of("a", "b"), 2).wherever()).isEqualTo("any of the 2 regions where it may be");
    }
}
