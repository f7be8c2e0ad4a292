package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isTheVersionOfTheBuild() {
        assertThat(Tollgate.VERSION).isEqualTo(System.getProperty("tollgate.build.version"));
    }
}
