package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @ParameterizedTest
    @CsvSource({
        "::error::broken, \\u003a:error::broken",
        "a key ::set-output name=x::1, a key \\u003a:set-output name=x::1",
        "##vso[task.complete result=Succeeded], \\u0023#vso[task.complete result=Succeeded]",
        "a##[error]b, a\\u0023#[error]b",
        "###[x], #\\u0023#[x]",
        "##teamcity[buildStop], \\u0023#teamcity[buildStop]",
    })
    void writesOutWhatLogsWouldObey(String text, String escaped) {
        assertThat(TerminalText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ALIYUN::ApiGateway::Instance", "a: b", "##", "## heading", "#env#[0]", "2001:db8::1", "#tag [x]"
            })
    void leavesOtherTextAsItIs(String text) {
        assertThat(TerminalText.escaped(text)).isEqualTo(text);
    }

    @Test
    void writesOutControlAndFormatCharacters() {
        assertThat(TerminalText.escaped("a\u001b[2Jb\n\u202ec")).isEqualTo("a\\u001b[2Jb\\n\\u202ec");
    }
}
