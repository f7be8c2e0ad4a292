package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongInputTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            wrong-input/binary-plan.tfplan         | plan-binary
            wrong-input/cloud-bookmark.json        | plan-cloud-bookmark
            wrong-input/empty.json                 | plan-empty
            wrong-input/error-2to1-ansi.txt        | plan-captured-error
            wrong-input/format-version-2.json      | plan-format-unsupported
            wrong-input/plan-json-stream.ndjson    | plan-ui-stream
            wrong-input/redacted-shape.json        | plan-redacted
            wrong-input/show-human-color.txt       | plan-human-text
            wrong-input/terragrunt-prefixed.txt    | plan-terragrunt-prefix
            wrong-input/truncated.json             | plan-truncated
            state/20-raw-state-v4.tfstate          | plan-state-raw
            state/22-show-json-no-state.json       | plan-no-state
            """)
    void realFilesAreRecognised(String fixture, String code) {
        assertThat(Inputs.problem(Inputs.bytes(fixture)).code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plan-empty                | ~ \\n\\t~
            plan-encrypted            | {'meta':{},'encrypted_data':'x','encryption_version':'v0'}
            plan-configuration-only   | {'provider_config':{},'root_module':{}}
            plan-provider-schemas     | {'format_version':'1.0','provider_schemas':{}}
            plan-validate-output      | {'format_version':'1.0','valid':true,'error_count':0,'diagnostics':[]}
            plan-outputs              | {'a':{'sensitive':true,'type':'string','value':'hunter2'}}
            plan-not-a-plan           | {}
            plan-not-a-plan           | {'format_version':'1.2','planned_values':{}}
            plan-not-a-plan           | {'a':{'sensitive':false,'type':'string','value':'x'},'b':1}
            plan-not-a-plan           | [1,2]
            plan-not-a-plan           | null
            plan-not-a-plan           | hello
            plan-format-missing       | {'planned_values':{},'configuration':{}}
            plan-format-unsupported   | {'format_version':'10.0','planned_values':{},'configuration':{}}
            plan-format-unsupported   | {'format_version':'new','planned_values':{},'configuration':{}}
            plan-format-unsupported   | {'format_version':'3.0','resource_changes':'in some new way'}
            plan-ui-stream            | ~{'@level':'info','@message':'a'}\\n{'@level':'info','@message':'b'}~
            plan-ui-stream            | {'@level':'info','@message':'cut of
            plan-concatenated         | ~{'format_version':'1.2','planned_values':{},'configuration':{}}\\n{}~
            plan-wrapper-text         | ~{'format_version':'1.2','planned_values':{},'configuration':{}}\\n::debug::exited~
            plan-wrapper-text         | ~[command]/opt/terraform-bin show -json\\n{}~
            plan-log-mixed            | ~{'format_version':'1.2','planned_values':{},'configuration':{}}\\nReleasing lock~
            plan-log-mixed            | ~2026-11-23T15:07:36.000Z [INFO]  Terraform version: 1.11.4\\n{}~
            plan-log-mixed            | ~\u2577\\n\u2502 Warning: Provider development overrides\\n\u2575\\n{}~
            plan-log-mixed            | ~Acquiring state lock\\n{'format_version':'1.2'}~
            plan-captured-error       | ~\\n\u2577\\n\u2502 Error: Backend initialization required\\n~
            plan-terragrunt-prefix    | ~time=2026-11-23T15:07:36Z level=info msg=x\\n{}~
            plan-human-text           | ~No changes. Your infrastructure matches the configuration.~
            plan-human-text           | ~# alicloud_vpc.main:\\nresource {~
            plan-configuration-source | ~resource 'alicloud_vpc' 'main' {\\n}~
            plan-malformed            | {'format_version':hunter2}
            plan-malformed            | {'format_version':'1.2','configuration':[]}
            plan-duplicate            | {'format_version':'1.2','format_version':'1.2'}
            """)
    void everyKindIsRecognised(String code, String text) {
        Problem problem = Inputs.problemOf(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).doesNotContain("hunter2");
    }

    @Test
    void compressedFilesAreNamed() {
        assertThat(Inputs.problem(new byte[] {0x1F, (byte) 0x8B, 8, 0}).code()).isEqualTo("plan-gzip");
        assertThat(Inputs.problem(new byte[] {'P', 'K', 3, 4, 20, 0}).found()).contains("zip archive");
    }

    @Test
    void whereTheInputIsCutOffIsSaid() {
        Problem problem = Inputs.problem(Inputs.bytes("wrong-input/truncated.json"));

        assertThat(problem.found()).isEqualTo("cut off after byte 20000");
    }
}
