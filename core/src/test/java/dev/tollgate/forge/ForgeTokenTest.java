package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is recognized in every encoding in which servers repeat what they were sent. */
final class ForgeTokenTest {
    private static final String USER = "robot";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cr3t-token-value",
                "ghp_0123456789abcdefABCDEF0123456789abcd",
                "pt-0fh3****0fbG_35af",
                "a+b/c=d&e<f>\"g'h%i\\j",
                "xxxxxxxxxxx"
            })
    void isRemovedInEveryForm(String secret) {
        ForgeToken token = new ForgeToken(secret);
        for (String form : forms(secret)) {
            String text = token.removeFrom("you sent '" + form + "' here", USER);

            assertThat(text)
                    .as(form)
                    .startsWith("you sent '")
                    .contains("(token)")
                    .endsWith("' here");
            assertThat(text).as(form).hasSizeLessThan("you sent '' here".length() + "(token)".length() + 40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"you sent nothing", "a refusal (403)", "Resource not accessible by integration"})
    void leavesOtherTextsAlone(String text) {
        assertThat(new ForgeToken("s3cr3t-token-value").removeFrom(text, USER)).isEqualTo(text);
    }

    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>(List.of(secret, secret.toUpperCase(Locale.ROOT)));
        StringBuilder percent = new StringBuilder();
        StringBuilder json = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            percent.append(String.format("%%%02x", (int) c));
            json.append(String.format("\\u%04X", (int) c));
            html.append("&#").append((int) c).append(';');
        }
        forms.addAll(List.of(percent.toString(), json.toString(), html.toString()));
        forms.add(percent.toString().replace("%", "%25"));
        forms.add(URLEncoder.encode(secret, UTF_8));
        forms.add(HexFormat.of().formatHex(secret.getBytes(UTF_8)));
        forms.add(HexFormat.ofDelimiter(":").withUpperCase().formatHex(secret.getBytes(UTF_8)));
        for (String before : List.of("", ":", "x:", USER + ":", "oauth2:", "Bearer ", "token ")) {
            for (String after : List.of("", "\n", "@host", "::")) {
                byte[] bytes = (before + secret + after).getBytes(UTF_8);
                forms.add(Base64.getEncoder().encodeToString(bytes));
                forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                forms.add(URLEncoder.encode(Base64.getEncoder().encodeToString(bytes), UTF_8));
            }
        }
        return forms;
    }
}
