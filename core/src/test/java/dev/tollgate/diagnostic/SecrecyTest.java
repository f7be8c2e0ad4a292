package dev.tollgate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Value;
import dev.tollgate.product.AttributeValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SecrecyTest {
    private static final String SECRET = "api.s1.small";

    @Test
    void aSensitiveValueIsNeverShown() {
        assertThat(Secrecy.of(true).show(SECRET)).isEqualTo("(sensitive)");
        assertThat(Secrecy.of(true).show(BigDecimal.TEN)).isEqualTo("(sensitive)");
    }

    @Test
    void anOpenValueIsShownAsItIs() {
        assertThat(Secrecy.of(false).show(SECRET)).isEqualTo(SECRET);
        assertThat(Secrecy.of(false).show(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void sensitiveEvidenceDropsItsText() {
        Evidence evidence = new Evidence("a.b", "c", SECRET, Secrecy.SENSITIVE);
        assertThat(evidence.isSensitive()).isTrue();
        assertThat(evidence.says()).isEqualTo("(sensitive)");
        assertThat(evidence.toString()).doesNotContain(SECRET);
    }

    @Test
    void anOpenTextThatLooksLikeThePlaceholderStaysOpen() {
        assertThat(read(new Value.Text("(sensitive)", false)).secrecy()).isEqualTo(Secrecy.OPEN);
        assertThat(read(new Value.Text(SECRET, true)).secrecy()).isEqualTo(Secrecy.SENSITIVE);
    }

    private static AttributeValue<String> read(Value spec) {
        Value attributes = new Value.Mapping(Map.of("spec", spec));
        return AttributeValue.of("a.b", "spec", attributes, value -> Optional.of(value.toString()));
    }
}
