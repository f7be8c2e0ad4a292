package dev.tollgate.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.render.Golden;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.Samples;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.ReportView.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    @ParameterizedTest
    @EnumSource
    void looksAsItDidWhenItWasFoundGood(View view) {
        String name = "-" + view.name().toLowerCase(Locale.ROOT) + "-";
        Map<String, String> texts = new TreeMap<>();
        for (int width : new int[] {80, 120}) {
            ReportView plain = new ReportView(view, width, false, false);
            ReportView colour = new ReportView(view, width, true, true);
            texts.put("first-gateway" + name + width + ".txt", text(Samples.firstGateway(), plain));
            texts.put("first-gateway" + name + width + "-colour-why.txt", text(Samples.firstGateway(), colour));
            texts.put("mixed" + name + width + ".txt", text(Mixed.report(), plain));
            texts.put("mixed" + name + width + "-colour-why.txt", text(Mixed.report(), colour));
        }
        Golden.assertMatch(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 72, 80, 100, 132, 250})
    void isNoWiderThanTheTerminal(int width) {
        for (View view : View.values()) {
            ReportView presentation = new ReportView(view, width, false, true);
            assertThat(text(Mixed.report(), presentation).lines().filter(line -> !isSource(line)))
                    .allSatisfy(
                            line -> assertThat(TextWidth.of(line)).as(line).isLessThanOrEqualTo(presentation.width()));
        }
    }

    /** The address of a document, which cannot be broken. */
    private static boolean isSource(String line) {
        return line.strip().startsWith("https://");
    }

    @Test
    void wrapsBehindAnAddressThatCannotBeBroken() {
        String address = "module.a[\"" + "x".repeat(200) + "\"].alicloud_api_gateway_instance.main";
        String text = text(Samples.named(address), ReportView.plain(View.DIFF));

        assertThat(text.lines().filter(line -> line.length() > 80))
                .isNotEmpty()
                .allMatch(line -> line.contains(address));
    }

    @ParameterizedTest
    @EnumSource
    void letsNoNameWriteToTheTerminal(View view) {
        String hostile = "a[\"\u001b]0;owned\u0007\u009b2J\r\n\u202e\u2028\ud800 end\"]";
        String text = text(Samples.named(hostile), new ReportView(view, 80, false, true));

        assertThat(text).contains("a[\"\\u001b]0;owned\\u0007\\u009b2J\\r\\n\\u202e\\u2028\\ud800");
        assertThat(text.codePoints().filter(c -> c != '\n' && !isVisible(c))).isEmpty();
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(TextWidth.of("gateway")).isEqualTo(7);
        assertThat(TextWidth.of("\u8ba2\u5355-api")).isEqualTo(8);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.of("\ud83d\ude80")).isEqualTo(2);
    }

    private static boolean isVisible(int codePoint) {
        return codePoint >= ' '
                && codePoint != 0x7F
                && Character.getType(codePoint) != Character.FORMAT
                && !(codePoint > 0x7F && codePoint < 0xA0)
                && codePoint != 0x2028;
    }

    private static String text(Report report, ReportView presentation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderer.write(report, ReportFormat.TEXT, presentation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
