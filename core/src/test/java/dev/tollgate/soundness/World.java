package dev.tollgate.soundness;

import java.math.BigDecimal;
import java.util.List;

/**
 * An estate in which everything is known.
 *
 * @param region where it all is
 * @param otherCalls what else the account calls
 * @param network true when CEN joins the region to another one and to a data centre
 * @param instances the dedicated instances
 * @param groups the groups, each on an instance, serverless or on an instance elsewhere
 */
record World(String region, long otherCalls, boolean network, List<Instance> instances, List<Group> groups) {
    /** On which sides of the plan something is. */
    enum Phase {
        CREATED,
        KEPT,
        REPLACED,
        DELETED;

        boolean isBefore() {
            return this != CREATED;
        }

        boolean isAfter() {
            return this != DELETED;
        }

        /** True when what there is after is made by the plan, so that it has no id yet. */
        boolean isNew() {
            return this == CREATED || this == REPLACED;
        }
    }

    /** What carries out the requests of an API. */
    enum Backend {
        INTERNET(true, true),
        ALIBABA_PUBLIC(true, true),
        VPC_HERE(false, false),
        VPC_ELSEWHERE(false, false),
        DATA_CENTRE(false, false),
        FUNCTION_HERE(false, true),
        FUNCTION_ELSEWHERE(true, true),
        MOCK(false, false),
        BIG_DATA(false, true),
        DATABASE(false, true),
        /** No row of the table covers it, so that either may be true. */
        UNLISTED_BILLED(true, false),
        UNLISTED_FREE(false, false);

        private final boolean billed;
        private final boolean hideable;

        Backend(boolean billed, boolean hideable) {
            this.billed = billed;
            this.hideable = hideable;
        }

        boolean isBilled() {
            return billed;
        }

        /** True when there is a fact that tells that it is this one. */
        boolean isHideable() {
            return hideable;
        }

        boolean isDeclared() {
            return this == BIG_DATA || this == DATABASE;
        }

        boolean isUnlisted() {
            return this == UNLISTED_BILLED || this == UNLISTED_FREE;
        }

        boolean isByVpc() {
            return this == VPC_HERE || this == VPC_ELSEWHERE || this == DATA_CENTRE;
        }

        boolean isFunction() {
            return this == FUNCTION_HERE || this == FUNCTION_ELSEWHERE;
        }
    }

    /**
     * The term of a subscription.
     *
     * @param duration how many months or years; none where the instance is paid for by the hour
     */
    record Term(int duration, boolean byYear) {
        /** That of an instance that is paid for by the hour. */
        static final Term NONE = new Term(0, false);

        boolean isSubscription() {
            return duration > 0;
        }

        boolean isSold() {
            return duration <= (byYear ? 3 : 9);
        }
    }

    /**
     * A dedicated instance.
     *
     * @param specBefore its spec before, where it is kept or replaced
     * @param spec its spec after
     * @param termBefore its term before, which differs only where it is replaced
     * @param payment how its payment type is written
     * @param hours the parameter and value that tell when it runs; empty for all the time
     * @param billedHours the hours of a month to pay
     * @param remaining the part of the term that is left, where its spec changes
     */
    record Instance(
            String name,
            Phase phase,
            String specBefore,
            String spec,
            String payment,
            Term termBefore,
            Term term,
            String hours,
            BigDecimal billedHours,
            BigDecimal remaining) {
        boolean isSubscription() {
            return term.isSubscription();
        }

        boolean changesPayment() {
            return term.isSubscription() != termBefore.isSubscription();
        }

        String address() {
            return "alicloud_api_gateway_instance." + name;
        }
    }

    /** What a group runs on. */
    enum Home {
        DEDICATED,
        SERVERLESS,
        ELSEWHERE
    }

    /** How responses divide among kinds of clients; in sum one. */
    record Shares(BigDecimal internet, BigDecimal onCloud, BigDecimal vpc, BigDecimal cen) {
        BigDecimal billed() {
            return internet.add(onCloud);
        }
    }

    /**
     * A group.
     *
     * @param on the instance it runs on, or the one that it could be taken for
     * @param intranet true when clients in VPCs can call it
     */
    record Group(String name, Phase phase, Home home, Instance on, boolean intranet, Shares shares, List<Api> apis) {
        String address() {
            return "alicloud_api_gateway_group." + name;
        }

        List<Api> deployed() {
            return apis.stream().filter(Api::deployed).toList();
        }

        /** True when everything in it is on the same sides as it is itself. */
        boolean isUniform() {
            return apis.stream().allMatch(api -> api.phase() == phase);
        }
    }

    /**
     * An API with its traffic of a month.
     *
     * @param before its backend before, where it is kept
     * @param request what is sent to its backend
     * @param response what is sent to its clients
     */
    record Api(
            String name,
            Phase phase,
            boolean deployed,
            Backend before,
            Backend after,
            long calls,
            Size request,
            Size response) {
        String address() {
            return "alicloud_api_gateway_api." + name;
        }
    }

    /**
     * How much is sent.
     *
     * @param gb the volume of a month
     * @param parameter the parameter that declares it
     * @param value the value of the parameter
     */
    record Size(BigDecimal gb, String parameter, BigDecimal value) {}
}
