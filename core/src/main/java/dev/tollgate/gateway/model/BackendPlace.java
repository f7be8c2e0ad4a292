package dev.tollgate.gateway.model;

import dev.tollgate.document.TableFile;
import java.util.Arrays;
import java.util.Locale;

/** Where a backend is, as seen from the gateway, and how the gateway reaches it. */
public enum BackendPlace {
    /** On the Internet, outside Alibaba Cloud. */
    OUTSIDE,
    /** On Alibaba Cloud, at a public address. */
    ALIBABA_PUBLIC,
    /** At an address of inner or private networks. */
    INTERNAL,
    /** Reached through the VPC that a VPC-connected instance has its place in. */
    OWN_VPC,
    /** In the gateway's region. */
    SAME_REGION,
    /** In another region. */
    OTHER_REGION,
    /** In a VPC of another region. */
    CEN_REGION,
    /** In a data centre behind a VPC. */
    CEN_DATA_CENTRE,
    /** Nowhere, or it does not matter. */
    NONE,
    /** The plan does not tell. */
    UNTOLD;

    /** The place that a column of a table names. */
    public static BackendPlace read(TableFile.Row row, int column) {
        return Arrays.stream(values())
                .filter(place -> place.word().equals(row.word(column)))
                .findFirst()
                .orElseThrow(() -> row.refused("'" + row.word(column) + "' is no place"));
    }

    /** The word in tables, for example {@code alibaba-public}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
