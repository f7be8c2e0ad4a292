package dev.tollgate.soundness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of the pricing document, written down a second time, so that the tests do not trust what they test. */
final class PriceList {
    private static final List<String> MAINLAND = List.of(
            "cn-hangzhou",
            "cn-shanghai",
            "cn-qingdao",
            "cn-beijing",
            "cn-zhangjiakou",
            "cn-huhehaote",
            "cn-shenzhen",
            "cn-chengdu");
    private static final List<String> ABROAD = List.of(
            "cn-hongkong",
            "ap-southeast-1",
            "ap-southeast-3",
            "ap-southeast-5",
            "ap-northeast-1",
            "eu-central-1",
            "eu-west-1",
            "us-west-1",
            "us-east-1");

    /** The specs that have a price, then those that are said to cost so many times the last of them. */
    static final List<String> SPECS = List.of(
            "api.s1.small",
            "api.s1.medium",
            "api.s2.large",
            "api.s2.large.x2",
            "api.s2.large.x3",
            "api.s2.large.x4",
            "api.s2.large.x5",
            "api.s2.large.x6");

    /** A region with a price for traffic, but none for instances. */
    static final String TRAFFIC_ONLY = "cn-heyuan";

    /** A region without any price. */
    static final String UNPRICED = "cn-guangzhou";

    private static final String DUBAI = "me-east-1";

    /** What nobody has written down can be anything. */
    private static final String ANYTHING = "1.23 4.56 7.89";

    private static final Map<String, String> TRAFFIC = traffic();

    private PriceList() {}

    /** The regions that have a price for anything, and one that has none. */
    static List<String> regions() {
        return Stream.concat(TRAFFIC.keySet().stream(), Stream.of(UNPRICED)).toList();
    }

    /** True when the region has prices for instances. */
    static boolean isSold(String region) {
        return MAINLAND.contains(region) || ABROAD.contains(region) || region.equals(DUBAI);
    }

    /** True when the region has a price for traffic. */
    static boolean hasTraffic(String region) {
        return TRAFFIC.containsKey(region);
    }

    /** True when the price of the spec is written down, and not only what it is at least. */
    static boolean isPriced(String spec) {
        return SPECS.indexOf(spec) < 3;
    }

    static BigDecimal hour(String spec, String region) {
        return fee(spec, region, "5.940 16.100 46.130", "6.324 17.680 50.524", "11.084 28.220 64.464");
    }

    static BigDecimal month(String spec, String region) {
        return fee(spec, region, "3680 9980 28600", "3808 10608 30328", "6664 16918.40 38678.40");
    }

    static BigDecimal year(String spec, String region) {
        return fee(spec, region, "44160 119760 343200", "45696 127296 363936", "79968 203020.80 464140.80");
    }

    static BigDecimal gb(String region) {
        return new BigDecimal(TRAFFIC.getOrDefault(region, "1.11"));
    }

    /** What so many calls of an account cost in a month. */
    static BigDecimal calls(long calls) {
        long billed = Math.max(0, calls - 1_000_000);
        long first = Math.min(billed, 10_000_000);
        long second = Math.min(Math.max(0, billed - 10_000_000), 90_000_000);
        long third = Math.max(0, billed - 100_000_000);
        return BigDecimal.valueOf(6 * first + 4 * second + 3 * third).movePointLeft(6);
    }

    private static BigDecimal fee(String spec, String region, String mainland, String abroad, String dubai) {
        String sold = MAINLAND.contains(region) ? mainland : ABROAD.contains(region) ? abroad : dubai;
        String prices = isSold(region) ? sold : ANYTHING;
        int row = SPECS.indexOf(spec);
        int times = row < 3 ? 1 : row - 1;
        return new BigDecimal(prices.split(" ", -1)[Math.min(row, 2)]).multiply(BigDecimal.valueOf(times));
    }

    private static Map<String, String> traffic() {
        Map<String, String> traffic = new TreeMap<>();
        MAINLAND.forEach(region -> traffic.put(region, "0.8"));
        traffic.put("cn-qingdao", "0.72");
        traffic.put("cn-hongkong", "1.00");
        traffic.put("ap-southeast-1", "0.75");
        traffic.put("ap-southeast-3", "0.77");
        traffic.put("ap-southeast-5", "0.75");
        traffic.put("ap-northeast-1", "0.82");
        traffic.put("eu-central-1", "0.5");
        traffic.put("eu-west-1", "0.5");
        traffic.put("us-west-1", "0.5");
        traffic.put("us-east-1", "0.5");
        traffic.put(TRAFFIC_ONLY, "0.8");
        traffic.put(DUBAI, "3.0");
        return traffic;
    }
}
