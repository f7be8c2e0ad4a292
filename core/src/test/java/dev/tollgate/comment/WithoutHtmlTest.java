package dev.tollgate.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WithoutHtmlTest {
    @Test
    void putsWhatWasFoldedBelowItsTitle() {
        assertThat(WithoutHtml.of(
                        "<details open><summary>Warnings</summary>\n\n- one\n\n</details>\n\n<sub>a b</sub>\n"))
                .isEqualTo("**Warnings**\n\n- one\n\n\na b\n");
    }

    @Test
    void leavesCodeAsItIs() {
        assertThat(WithoutHtml.of("| `a<br>b`<br>``c`<sub>`` | 1<br>to 2 |"))
                .isEqualTo("| `a<br>b` ``c`<sub>`` | 1 to 2 |");
        assertThat(WithoutHtml.of("```\n</details>\nn0[\"a<br>b\"]\n```\n1<br>2"))
                .isEqualTo("```\n</details>\nn0[\"a<br>b\"]\n```\n1 2");
        assertThat(WithoutHtml.of("` one<br>tick")).isEqualTo("` one tick");
    }
}
