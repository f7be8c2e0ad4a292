package dev.tollgate.gateway.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What kind of service is behind an API. */
public enum BackendKind {
    /** A service at an HTTP address. */
    HTTP,
    /** A service in a VPC, reached through a VPC access. */
    VPC,
    /** Function Compute. */
    FUNCTION_COMPUTE,
    /** No service: the gateway answers by itself. */
    MOCK,
    /** A big data product such as DataWorks or Dataphin, which no plan shows. */
    BIG_DATA,
    /** A database product such as DMS, which no plan shows. */
    DATABASE,
    /** Object Storage Service. */
    OSS,
    /** EventBridge. */
    EVENT_BRIDGE,
    /** A kind that this version does not know. */
    OTHER,
    /** The plan does not tell. */
    UNTOLD;

    /** The word in tables, for example {@code function-compute}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The places that a backend of this kind can be at, as far as it matters; beside them the plan may not tell. */
    public Set<BackendPlace> places() {
        return switch (this) {
            case HTTP ->
                EnumSet.of(
                        BackendPlace.OUTSIDE, BackendPlace.ALIBABA_PUBLIC, BackendPlace.INTERNAL, BackendPlace.OWN_VPC);
            case VPC -> EnumSet.of(BackendPlace.SAME_REGION, BackendPlace.CEN_REGION, BackendPlace.CEN_DATA_CENTRE);
            case FUNCTION_COMPUTE -> EnumSet.of(BackendPlace.SAME_REGION, BackendPlace.OTHER_REGION);
            case MOCK, BIG_DATA, DATABASE, OSS, EVENT_BRIDGE, OTHER -> EnumSet.of(BackendPlace.NONE);
            case UNTOLD -> EnumSet.noneOf(BackendPlace.class);
        };
    }
}
