package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TerraformMessageTest {
    /** What Terraform 1.11.4 prints of a plan of 1.9.8. */
    private static final String OTHER_VERSION = """

            \u001b[31m\u2577\u001b[0m
            \u001b[31m\u2502\u001b[0m \u001b[1m\u001b[31mError: \u001b[0m\u001b[1mFailed to read the given file as a state or plan file\u001b[0m
            \u001b[31m\u2502\u001b[0m
            \u001b[31m\u2502\u001b[0m State read error: zip archive
            \u001b[31m\u2502\u001b[0m
            \u001b[31m\u2502\u001b[0m Plan read error: plan file was created by Terraform 1.9.8, but this is
            \u001b[31m\u2502\u001b[0m 1.11.4; plan files cannot be transferred between different Terraform
            \u001b[31m\u2502\u001b[0m versions
            \u001b[31m\u2575\u001b[0m
            """;

    @Test
    void theWholeReasonOfAnErrorIsShown() {
        assertThat(TerraformMessage.reason(OTHER_VERSION))
                .isEqualTo("Error: Failed to read the given file as a state or plan file State read error: zip archive"
                        + " Plan read error: plan file was created by Terraform 1.9.8, but this is 1.11.4;"
                        + " plan files cannot be transferred between different Terraform versions");
    }

    @Test
    void onlyTheFirstErrorIsShown() {
        assertThat(TerraformMessage.reason("Error: one\nbecause of two\nError: three\n"))
                .isEqualTo("Error: one because of two");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(TerraformMessage.reason("Error: " + "x".repeat(10_000)))
                .hasSize(803)
                .endsWith("...");
    }

    @Test
    void withoutAnErrorTheFirstLineIsShown() {
        assertThat(TerraformMessage.reason("killed\nby somebody")).isEqualTo("killed");
        assertThat(TerraformMessage.reason("")).isEqualTo("no message");
    }
}
