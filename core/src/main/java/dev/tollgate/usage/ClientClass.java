package dev.tollgate.usage;

import java.util.Locale;

/** A kind of clients, by the way on which responses reach them. */
public enum ClientClass {
    /** Over the Internet. */
    INTERNET,
    /** At a public address of Alibaba Cloud. */
    ALIBABA_CLOUD_PUBLIC,
    /** In a VPC of the gateway's region. */
    VPC_SAME_REGION,
    /** In a VPC of another region or a data centre that CEN connects. */
    CEN;

    /** The word in usage files, for example {@code vpc_same_region}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
