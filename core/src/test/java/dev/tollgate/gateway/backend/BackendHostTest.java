package dev.tollgate.gateway.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackendHostTest {
    @ParameterizedTest
    @CsvSource({
        "https://user:password@host.example:8443/x?token=abc#part, host.example, https://host.example:8443",
        "http://10.0.0.8, 10.0.0.8, http://10.0.0.8",
        "HTTPS://Host.example./a, host.example, HTTPS://Host.example.",
        "host.example/path?key=1, host.example, host.example",
        "user@host.example?key=1, host.example, host.example",
        "https://host.example?token=abc, host.example, https://host.example",
        "https://[2001:db8::1]:8080/x, 2001:db8::1, https://[2001:db8::1]:8080",
        "https://a@b@host.example/x, host.example, https://host.example",
    })
    void readsTheHostAndShowsTheOrigin(String address, String host, String origin) {
        assertThat(BackendHost.of(address)).contains(host);
        assertThat(BackendHost.origin(address)).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "https://#env#.partner.example/v1, https://#env#.partner.example",
        "https://user:secret@#env#/x?y, https://#env#",
        "https://host.example#secret, https://host.example",
        "https://user:sec/ret@host.example, https://user:",
        "https://user:sec?ret@host.example, https://user:",
        "https:///secret, https://",
        "https://host.example\\secret, https://host.example",
    })
    void showsNothingBesideSchemeHostAndPort(String address, String origin) {
        assertThat(BackendHost.origin(address)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "://", "@", ":", "#", "/secret", "?secret", "#secret"})
    void showsNothingOfAnAddressWithoutAHost(String address) {
        assertThat(BackendHost.origin(address)).doesNotContain("secret");
    }

    @Test
    void aLongAddressTakesNoLongTime() {
        String address = "https://" + "#".repeat(200_000) + "/x";

        assertThat(BackendHost.origin(address)).startsWith("https://");
    }
}
