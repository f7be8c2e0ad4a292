package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a book of the user is told with file and line. The body of a book begins on line 6. */
final class WrongBooksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            document-unknown-key     | discont: []                                        | acme.yml:6:1: | Did you mean 'discounts'?
            document-wrong-value     | regions: []                                        | acme.yml:6:10: | found a list
            document-wrong-value     | traffic: {prices: [{regions: [cn-beijing], perGb: -1}]}  | acme.yml:6:51: | expected a number, zero or more
            document-wrong-value     | traffic: {prices: [{regions: [cn-beijing], perGb: '1'}]}  | acme.yml:6:51: | Remove the quotes
            document-missing-key     | traffic: {prices: [{perGb: 1}]}                    | acme.yml:6:20: | lacks the key 'regions'
            document-missing-key     | traffic: {prices: [{regions: [], perGb: 1}]}       | acme.yml:6:20: | lacks the key 'regions'
            document-missing-key     | instances: {specs: {api.s9: {sla: 99}}}            | acme.yml:6:29: | lacks the key 'outboundMbps'
            document-missing-key     | instances: {fees: [{regions: [cn-beijing]}]}       | acme.yml:6:20: | lacks the key 'prices'
            document-wrong-value     | "instances: {specs: {api.s9: {multiple: {times: 1, of: api.s2.large}}}}" | acme.yml:6:48: | a whole number from 2
            prices-unknown-spec      | "instances: {specs: {api.s9: {multiple: {times: 2, of: api.s3.large}}}}" | acme.yml:6:55: | 'api.s3.large'
            prices-unknown-region    | traffic: {prices: [{regions: [cn-bejing], perGb: 1}]} | acme.yml:6:31: | Did you mean 'cn-beijing'?
            prices-unknown-region    | discounts: [{on: fees, percent: 1, regions: [moon]}] | acme.yml:6:46: | If it exists, describe it under 'regions'
            prices-unknown-spec      | instances: {fees: [{regions: [cn-beijing], prices: {api.s1.tiny: {month: 1}}}]} | acme.yml:6:53: | 'api.s1.tiny'
            prices-unknown-spec      | discounts: [{on: fees, percent: 1, specs: [api.s1.smal]}] | acme.yml:6:44: | Did you mean 'api.s1.small'?
            prices-duplicate         | instances: {fees: [{regions: [cn-beijing, cn-beijing], prices: {api.s1.small: {hour: 1}}}]} | acme.yml:6:86: | api.s1.small by the hour in cn-beijing for the second time
            prices-duplicate         | "traffic: {prices: [{regions: [cn-beijing], perGb: 1, validUntil: 2026-12-31}, {regions: [cn-beijing], perGb: 2, validFrom: 2026-12-31}]}" | acme.yml:6: | cn-beijing for the second time, first on line 6
            prices-discounts-overlap | "discounts: [{on: fees, percent: 1, regions: [cn-beijing]}, {on: fees, percent: 2, specs: [api.s1.small]}]" | acme.yml:6:60: | Name regions, specs or cycles
            prices-validity          | "validFrom: 2026-11-24\\nvalidUntil: 2026-11-23"   | acme.yml:1:1: | never holds
            prices-validity          | "validUntil: 2026-11-24\\ndiscounts: [{on: fees, percent: 1, validFrom: 2026-12-01}]" | acme.yml:7:13: | begins on 2026-12-01 and ends on 2026-11-24
            document-wrong-value     | "discounts: [{on: fees, percent: 100.1}]"          | acme.yml:6:33: | from 0 to 100
            document-wrong-value     | "discounts: [{on: fee, percent: 1}]"               | acme.yml:6:18: | Did you mean 'fees'?
            document-unknown-key     | "discounts: [{on: calls, percent: 1, regions: [cn-beijing]}]" | acme.yml:6:37: | no key 'regions'
            prices-tiers             | "calls: {freePerMonth: 0, per: 0, tiers: [{price: 1}]}" | acme.yml:6:8: | zero calls
            prices-tiers             | "calls: {freePerMonth: 0, per: 1, tiers: [{upTo: 5, price: 1}, {upTo: 5, price: 1}, {price: 1}]}" | acme.yml:6:8: | out of order
            prices-tiers             | "calls: {freePerMonth: 0, per: 1, tiers: [{price: 1}, {price: 1}]}" | acme.yml:6:8: | out of order
            prices-tiers             | "calls: {freePerMonth: 0, per: 1, tiers: [{upTo: 5, price: 1}]}" | acme.yml:6:8: | out of order
            document-missing-key     | "calls: {freePerMonth: 0, per: 1, tiers: []}"      | acme.yml:6:8: | lacks the key 'tiers'
            document-unknown-key     | "notices: [{text: x, validUntil: 2027-01-01}]"     | acme.yml:6:21: | no key 'validUntil'
            prices-incomplete        | complete: true                                     | acme.yml:1:1: | lacks regions, instances.specs or instances.terms
            document-wrong-value     | product: cloud-native                              | acme.yml:6:10: | one of api-gateway
            """)
    void isToldWithItsPlace(String code, String body, String place, String says) {
        assertThat(message(Books.headed("acme", body.translateEscapes())))
                .anySatisfy(line ->
                        assertThat(line).startsWith(place).contains(says).endsWith("[" + code + "]"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(message(Books.headed("acme", "regions: 1\ntraffic: 2\ndiscounts: 3\nbooks: 4\n")))
                .hasSize(4);
    }

    @Test
    void aHeaderIsNeeded() {
        assertThat(message("traffic: {}"))
                .extracting(line -> line.substring(line.indexOf('\''), line.lastIndexOf('\'') + 1))
                .containsExactly("'book'", "'asOf'", "'currency'", "'basis'", "'source'");
    }

    @Test
    void anotherCurrencyNeedsACompleteBook() {
        String dollars = Books.headed("acme", "").replace("CNY", "USD");
        assertThat(message(dollars)).singleElement().asString().contains("prices in USD over prices in CNY");
        assertThat(Books.merged(Books.COMPLETE_USD, dollars).currency()).isEqualTo("USD");
    }

    @Test
    void aBookIsGivenOnce() {
        String discount = Books.headed("acme", "discounts: [{on: fees, percent: 10}]");
        assertThat(message(discount, discount))
                .singleElement()
                .asString()
                .contains("the book acme for the second time");
    }

    private static List<String> message(String... books) {
        UnusableInputException thrown = catchThrowableOfType(UnusableInputException.class, () -> Books.merged(books));
        assertThat(thrown).isNotNull();
        return thrown.problems().stream().map(Problem::message).toList();
    }
}
