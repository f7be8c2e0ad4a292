package dev.tollgate.render.wording;

import org.jspecify.annotations.Nullable;

/** Where traffic comes from or goes to, by the rule of the pricing document that is about it. */
enum PathEnd {
    /** Step 2. */
    HTTP_OUTSIDE("backend.http.outside", "HTTP service outside Alibaba Cloud", true),
    /** Step 2. */
    HTTP_PUBLIC("backend.http.alibaba-public", "HTTP service at a public address of Alibaba Cloud", true),
    /** Step 2. */
    VPC("backend.vpc.same-region", "VPC in the same region", false),
    /** Step 2. */
    VPC_BY_CEN("backend.vpc.cen-region", "VPC in another region, through CEN", false),
    /** Step 2. */
    DATA_CENTRE("backend.vpc.cen-datacenter", "data centre, through CEN", false),
    /** Step 2. */
    FUNCTION("backend.fc.same-region", "Function Compute in the same region", false),
    /** Step 2. */
    FUNCTION_ELSEWHERE("backend.fc.cross-region", "Function Compute in another region", true),
    /** Step 2. */
    MOCK("backend.mock", "mock, no backend", false),
    /** Step 2. */
    BIG_DATA("backend.bigdata", "data service of DataWorks or Dataphin", false),
    /** Step 2. */
    DATABASE("backend.database", "data service of DMS", false),
    /** Step 2, beyond the table. */
    UNLISTED("backend.unlisted", "backend that the pricing document does not list", null),
    /** Step 2, beyond the table. */
    UNDECIDED("backend.undecided", "backend that the plan leaves open", null),
    /** Step 4. */
    INTERNET("client.internet", "clients on the Internet", true),
    /** Step 4. */
    ALIBABA_PUBLIC("client.alibaba-public", "clients in Alibaba Cloud, over the public network", true),
    /** Step 4. */
    CLIENT_VPC("client.vpc.same-region", "clients in a VPC of the same region", false),
    /** Step 4. */
    CLIENT_CEN("client.cen", "clients reached through CEN", false),
    /** Step 4, beyond the table. */
    CLIENT_UNDECIDED("client.undecided", "clients that the plan leaves open", null);

    private final String rule;
    private final String words;
    private final @Nullable Boolean billed;

    PathEnd(String rule, String words, @Nullable Boolean billed) {
        this.rule = rule;
        this.words = words;
        this.billed = billed;
    }

    /** The end that a rule is about; null for a rule that this version does not know. */
    static @Nullable PathEnd of(String rule) {
        for (PathEnd each : values()) {
            if (each.rule.equals(rule)) {
                return each;
            }
        }
        return null;
    }

    String rule() {
        return rule;
    }

    String words() {
        return words;
    }

    /** Whether traffic with it is billed; null where that is not known. */
    @Nullable
    Boolean billed() {
        return billed;
    }
}
