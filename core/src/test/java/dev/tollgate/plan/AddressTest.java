package dev.tollgate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "t.n",
                "t.n[0]",
                "data.t.n[\"a.b\"]",
                "module.a[\"$${x}\"].t.n[\"%%{if}\"]",
                "t.n[\"q\\\"[x]\"]",
                "module.a[*].module.b.t.n[*]",
                "t.n[\"$$\"]"
            })
    void whatIsParsedIsWrittenBackTheSame(String text) {
        Address address = Address.parse(text).orElseThrow();

        assertThat(Address.of(address.module(), address.mode(), address.type(), address.name(), address.key())
                        .text())
                .isEqualTo(text);
    }
}
