package dev.tollgate.soundness;

import java.math.BigDecimal;
import java.util.List;

/**
 * An estate in which everything is known.
 *
 * @param region where it all is
 * @param otherCalls what else the account calls
 * @param instances the dedicated instances
 * @param groups the groups, each on an instance, serverless or on an instance elsewhere
 */
record World(String region, long otherCalls, List<Instance> instances, List<Group> groups) {
    /** On which sides of the plan something is. */
    enum Phase {
        CREATED,
        KEPT,
        DELETED;

        boolean isBefore() {
            return this != CREATED;
        }

        boolean isAfter() {
            return this != DELETED;
        }
    }

    /** What carries out the requests of an API. */
    enum Backend {
        INTERNET(true, true),
        ALIBABA_PUBLIC(true, true),
        VPC(false, false),
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
    }

    /**
     * A dedicated instance.
     *
     * @param specBefore its spec before, where it is kept
     * @param spec its spec after
     * @param months the months of its term; none where it is paid for by the hour
     * @param byYear true when the term is one of years
     * @param hours the parameter and value that tell when it runs; empty for all the time
     * @param billedHours the hours of a month to pay
     * @param remaining the part of the term that is left, where its spec changes
     */
    record Instance(
            String name,
            Phase phase,
            String specBefore,
            String spec,
            int months,
            boolean byYear,
            String hours,
            BigDecimal billedHours,
            BigDecimal remaining) {
        boolean isSubscription() {
            return months > 0;
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

    /**
     * A group.
     *
     * @param on the instance it runs on, or the one that it could be taken for
     * @param intranet true when clients in VPCs can call it
     * @param vpcShare the part of its responses that goes to clients in VPCs
     * @param publicShare the part that goes to clients on Alibaba Cloud over the Internet
     */
    record Group(
            String name,
            Phase phase,
            Home home,
            Instance on,
            boolean intranet,
            BigDecimal vpcShare,
            BigDecimal publicShare,
            List<Api> apis) {
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
    record Size(BigDecimal gb, String parameter, BigDecimal value) {
        boolean isPerCall() {
            return parameter.startsWith("average");
        }
    }
}
