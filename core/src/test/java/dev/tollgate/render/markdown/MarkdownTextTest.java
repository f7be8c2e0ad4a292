package dev.tollgate.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "a.b; `a.b`",
                "a`b; ``a`b``",
                "`; `` ` ``",
                "a``; ``` a`` ```",
                "a\\; `a\\`",
            })
    void putsANameIntoASpanThatItCannotEnd(String name, String markdown) {
        assertThat(MarkdownText.code(name)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Between 0.00 and +26,280.00 CNY a month.; Between 0.00 and +26,280.00 CNY a month.",
                "from 99.99 % (api.s2.large) to 99.95 %.; from 99.99 % (`api.s2.large`) to 99.95 %.",
                "HTTP(S) service: billed; HTTP(S) service: billed",
                "fact of a.b, c.d and e; fact of `a.b`, `c.d` and e",
                "see GH-12 and pay-as-you-go; see `GH-12` and pay-as-you-go",
                "commit a5c3785ed8 in cn-hangzhou; commit `a5c3785ed8` in cn-hangzhou",
                "@team #1 www.x.y; `@team` `#1` `www.x.y`",
                "a -> b; a -> b",
                "5 - 3 + 2; 5 - 3 + 2",
            })
    void leavesWordsAndFiguresOfASentenceAsTheyAre(String sentence, String markdown) {
        assertThat(MarkdownText.words(sentence)).isEqualTo(markdown);
    }
}
