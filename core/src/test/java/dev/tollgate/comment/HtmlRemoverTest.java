package dev.tollgate.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlRemoverTest {
    @Test
    void putsWhatWasFoldedBelowItsTitle() {
        assertThat(HtmlRemover.remove(
                        "<details open><summary>Warnings</summary>\n\n- one\n\n</details>\n\n<sub>a b</sub>\n"))
                .isEqualTo("**Warnings**\n\n- one\n\n\na b\n");
    }

    @Test
    void leavesCodeAsItIs() {
        assertThat(HtmlRemover.remove("| `a<br>b`<br>``c`<sub>`` | 1<br>to 2 |"))
                .isEqualTo("| `a<br>b` ``c`<sub>`` | 1 to 2 |");
        assertThat(HtmlRemover.remove("```\n</details>\nn0[\"a<br>b\"]\n```\n1<br>2"))
                .isEqualTo("```\n</details>\nn0[\"a<br>b\"]\n```\n1 2");
        assertThat(HtmlRemover.remove("` one<br>tick")).isEqualTo("` one tick");
    }
}
