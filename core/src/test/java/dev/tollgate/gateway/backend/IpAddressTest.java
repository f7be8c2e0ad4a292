package dev.tollgate.gateway.backend;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    @Property
    void readsDecimalsWithoutZerosBeforeThem(
            @ForAll @Chars({'0', '1', '2', '5', '6', 'a', '-', '١'}) @StringLength(max = 4) String part) {
        boolean decimal = part.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(part) <= 255;

        assertThat(IpAddress.parse("10.0." + part + ".1").isPresent()).isEqualTo(decimal);
    }

    @Property
    void readsGroupsOfFourHexadecimalDigits(
            @ForAll @Chars({'0', '9', 'a', 'F', 'g', '-', '١', 'ａ'}) @StringLength(min = 1, max = 5) String group) {
        assertThat(IpAddress.parse("fd00:" + group + ":1:2:3:4:5:6").isPresent())
                .isEqualTo(group.matches("[0-9a-fA-F]{1,4}"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 32, a000001",
        "::ffff:10.0.0.1, 32, a000001",
        "fd00::1, 128, fd000000000000000000000000000001"
    })
    void readsAddresses(String text, int bits, String number) {
        IpAddress address = IpAddress.parse(text).orElseThrow();

        assertThat(address.bits()).isEqualTo(bits);
        assertThat(address.number().toString(16)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0", "10.0.0.1.2", "1::2::3", "1:2:3:4:5:6:7:8:9", "example.com", "::g"})
    void refusesAnythingElse(String text) {
        assertThat(IpAddress.parse(text)).isEmpty();
    }
}
