package dev.tollgate.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainValueTest {
    @ParameterizedTest
    @CsvSource({
        "api.example.com, true",
        "orders, true",
        "10.0.0.8, true",
        "https://api.example.com, true",
        "80a, true",
        "8080, false",
        "'', false",
        "true, false",
        "https, false",
        "/v1/orders.json, false",
        "//10.0.0.8/, true"
    })
    void aTextMayBeANameUnlessItIsAPortASwitchASchemeOrAPath(String text, boolean name) {
        assertEquals(name, PlainValue.mayBeName(new Value.Text(text, false)));
    }

    @Test
    void aNumberATruthValueAndNothingAreNoNames() {
        assertEquals(false, PlainValue.mayBeName(new Value.Numeric(BigDecimal.TEN, false)));
        assertEquals(false, PlainValue.mayBeName(new Value.Bool(true, false)));
        assertEquals(false, PlainValue.mayBeName(Value.NULL));
    }

    @Test
    void whatIsNotKnownMayBeAName() {
        assertEquals(true, PlainValue.mayBeName(Value.UNKNOWN));
    }

    @Test
    void aListOrMapMayBeANameWhereAnItemMay() {
        Value port = new Value.Text("80", false);
        Value host = new Value.Text("orders", false);
        assertEquals(false, PlainValue.mayBeName(new Value.Mapping(Map.of("port", port))));
        assertEquals(true, PlainValue.mayBeName(new Value.Mapping(Map.of("port", port, "host", host))));
        assertEquals(true, PlainValue.mayBeName(new Value.Mapping(Map.of("10.0.0.8", port))));
        assertEquals(true, PlainValue.mayBeName(new Value.Sequence(List.of(port, host))));
    }
}
