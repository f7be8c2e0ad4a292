package dev.tollgate.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionIdsTest {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,}(-[a-z0-9]+)+");
    private static final Pattern DOMAIN = Pattern.compile("[0-9a-f]+-(.+?)(-vpc)?\\.alicloudapi\\.com");

    @Property
    void knowsARegionByItsForm(
            @ForAll @CharRange(from = 'a', to = 'b') @Chars({'0', '-', 'A', '.'}) @StringLength(max = 7) String text) {
        assertThat(RegionIds.region(text).isPresent())
                .isEqualTo(FORM.matcher(text).matches());
    }

    @Property
    void findsTheRegionInADomain(
            @ForAll @Chars({'a', '1', 'g', '-'}) @StringLength(max = 3) String first,
            @ForAll @Chars({'c', 'n', '1', '-', '.'}) @StringLength(max = 6) String place,
            @ForAll boolean vpc) {
        String domain = first + "-" + place + (vpc ? "-vpc" : "") + ".alicloudapi.com";
        Matcher match = DOMAIN.matcher(domain);

        assertThat(RegionIds.ofGroupDomain(domain))
                .isEqualTo(match.matches() ? RegionIds.region(match.group(1)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "9d1c-cn-shanghai.alicloudapi.com, cn-shanghai",
        "9d1c-cn-shanghai-vpc.alicloudapi.com, cn-shanghai",
        "9d1c-cn-shanghai.example.com,",
        "api-cn-shanghai.alicloudapi.com,",
        "-vpc.alicloudapi.com,",
        "9d1c--vpc.alicloudapi.com,",
        ".alicloudapi.com,",
    })
    void readsGroupDomains(String domain, String region) {
        assertThat(RegionIds.ofGroupDomain(domain)).isEqualTo(Optional.ofNullable(region));
    }

    @Example
    void takesTheLongestRegionThatBeginsAZone() {
        RegionIds regions =
                new RegionIds(List.of("cn-hangzhou", "ap-southeast-1", "cn-hangzhou-finance", "cn-hangzhou"));

        assertThat(regions.ofZone("cn-hangzhou-finance-a")).contains("cn-hangzhou-finance");
        assertThat(regions.ofZone("cn-hangzhou-b")).contains("cn-hangzhou");
        assertThat(regions.ofZone("ap-southeast-1a")).contains("ap-southeast-1");
        assertThat(regions.ofZone("ap-southeast-11a")).isEmpty();
    }
}
