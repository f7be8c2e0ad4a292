package dev.tollgate.plan;

/** What kind of object a resource address names. */
public enum Mode {
    /** A resource that Terraform creates, changes and destroys. */
    MANAGED,
    /** A data source: something that exists and is only read. */
    DATA,
    /** Something that lives only while Terraform runs. */
    EPHEMERAL
}
