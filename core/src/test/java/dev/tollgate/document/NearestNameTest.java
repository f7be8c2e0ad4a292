package dev.tollgate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {
    @ParameterizedTest
    @CsvSource({
        "monthly_hour, monthly_hours, 1",
        "ab, ba, 1",
        "kitten, sitting, 3",
        "'', abc, 3",
        "ca, abc, 3",
        "same, same, 0",
    })
    void countsSlips(String a, String b, int slips) {
        assertThat(NearestName.slips(a, b)).isEqualTo(slips);
    }

    @Test
    void findsTheNearestAndNothingThatIsFar() {
        List<String> known = List.of("peak_rps", "backend", "lifetime_hours");
        assertThat(NearestName.of("lifetime_hour", known)).contains("lifetime_hours");
        assertThat(NearestName.of("peek_rsp", known)).contains("peak_rps");
        assertThat(NearestName.of("budget", known)).isEmpty();
        assertThat(NearestName.question("budget", known)).isEmpty();
    }

    @Property
    void slipsAreSymmetricAndAtMostTheLongerLength(
            @ForAll @AlphaChars @StringLength(max = 8) String a, @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(NearestName.slips(a, b))
                .isEqualTo(NearestName.slips(b, a))
                .isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }
}
