package dev.tollgate.gateway.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginTypesTest {
    @ParameterizedTest
    @CsvSource({
        "routing, ROUTES",
        "remoteAuth, CALLS",
        "caching, NOTHING",
        "basicAuth, NOTHING",
        "Routing, UNKNOWN",
        "remoteauth, UNKNOWN",
        "mirror, UNKNOWN",
        "'', UNKNOWN"
    })
    void knowsWhatATypeDoes(String type, PluginTypes.Effect effect) {
        assertThat(PluginTypes.bundled().effect(type)).isEqualTo(effect);
    }
}
